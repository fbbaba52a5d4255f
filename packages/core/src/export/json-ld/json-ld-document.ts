import type { ResourceLanguage, ResourceType } from '../../model/index.js';

/** A text in a language. */
export interface JsonLdText {
  readonly '@value': string;
  readonly '@language': string;
}

export interface JsonLdPerson {
  readonly '@type': 'schema:Person';
  readonly 'schema:name': string;
  readonly 'schema:affiliation'?: {
    readonly '@type': 'schema:Organization';
    readonly 'schema:name': string;
  };
}

/** A resource. A term that is absent is not known. */
export interface JsonLdResource {
  readonly '@id': string;
  readonly '@type': 'schema:CreativeWork';
  readonly 'dct:title': JsonLdText;
  readonly 'dct:alternative'?: JsonLdText;
  readonly 'dct:description': JsonLdText;
  /** From the language table of the EU's Publications Office. */
  readonly 'dct:language': string;
  readonly 'dct:issued'?: { readonly '@value': string; readonly '@type': 'xsd:gYear' };
  readonly 'dct:publisher'?: { readonly '@type': 'foaf:Agent'; readonly 'foaf:name': string };
  readonly 'schema:name': JsonLdText;
  readonly 'schema:inLanguage': ResourceLanguage;
  readonly 'schema:learningResourceType': ResourceType;
  readonly 'schema:datePublished'?: string;
  readonly 'schema:isPartOf'?: {
    readonly '@type': 'schema:CreativeWorkSeries';
    readonly 'schema:name': JsonLdText;
  };
  readonly 'schema:position'?: number;
  readonly 'schema:contributor'?: readonly JsonLdPerson[];
  /** Those who are quoted. */
  readonly 'schema:mentions'?: readonly JsonLdPerson[];
  readonly 'schema:url'?: string;
}

export interface JsonLdDocument {
  readonly '@context': Readonly<Record<string, string | { readonly '@type': '@id' }>>;
  readonly '@graph': readonly JsonLdResource[];
}
