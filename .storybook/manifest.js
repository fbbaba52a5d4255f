// What Storybook shows of custom-elements.json. Its own reading leaves out the slot without a name, gives an attribute
// and its property one row each, mixes up a part and a property of the same name, and offers no fitting control.

/** The manifest as those who use the elements need it: no private members, no events the analyzer guessed. */
export function publicManifest(manifest) {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map(publicDeclaration),
    })),
  };
}

function publicDeclaration(declaration) {
  return {
    ...declaration,
    members: declaration.members?.filter(
      ({ name, privacy = 'public', static: onClass }) =>
        privacy === 'public' && !onClass && !name.startsWith('#'),
    ),
    // An event without a description comes from a `dispatchEvent` and has the name of a variable.
    events: declaration.events?.filter(({ description }) => description),
    slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
  };
}

/** Names of every event the elements fire. */
export function eventNames(manifest) {
  const names = declarations(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name));
  return [...new Set(names)];
}

/** The elements that show a part of the guide, which are those that take `heading-level`: no term and no workspace. */
export function widgetTags(manifest) {
  return declarations(manifest)
    .filter(
      ({ tagName, attributes = [] }) => tagName && attributes.some(({ name }) => name === 'heading-level'),
    )
    .map(({ tagName }) => tagName);
}

/** The rows of an element's table, and the controls that the types allow for. */
export function argTypesOf(manifest, tag) {
  const element = declarations(manifest).find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return Object.fromEntries([
    ...members.filter(({ kind }) => kind === 'field').map((field) => [field.name, fieldRow(field)]),
    ...events.map((event) => row('events', event, eventType(manifest, event.type.text))),
    ...slots.map((slot) => row('slots', slot)),
    ...cssParts.map((part) => row('CSS parts', part)),
    ...cssProperties.map((property) => row('CSS custom properties', property)),
  ]);
}

function declarations(manifest) {
  return manifest.modules.flatMap(({ declarations: found = [] }) => found);
}

/** One row for an attribute and its property, keyed by the property, which is what a story's args are. */
function fieldRow({ name, attribute, description, type, default: value }) {
  const alternatives = alternativesOf(type?.text);
  return {
    name: attribute ?? name,
    description: attribute && attribute !== name ? `${description} Property: \`${name}\`.` : description,
    type: { required: false, ...controlType(alternatives) },
    ...(controlType(alternatives).name === 'other' && { control: false }),
    table: {
      category: attribute ? 'attributes' : 'properties',
      type: { summary: alternatives.join(' | ') },
      ...(value && { defaultValue: { summary: value } }),
    },
  };
}

/** Keyed by category too, since a part may be called the same as a property. */
function row(category, { name, description }, type) {
  return [`${category}: ${name}`, { name, description, control: false, table: { category, type } }];
}

function eventType(manifest, className) {
  const event = declarations(manifest).find(({ name }) => name === className);
  const fields = event?.members?.filter(({ kind, inheritedFrom }) => kind === 'field' && !inheritedFrom);
  return {
    summary: className,
    detail: fields?.map(({ name, type }) => `${name}: ${type?.text}`).join('\n'),
  };
}

/** `string | undefined` is `string`: that an attribute may be absent goes without saying. */
function alternativesOf(text = '') {
  const alternatives = text.split('|').map((alternative) => alternative.trim());
  return [...new Set(alternatives)].filter(
    (alternative) => alternative !== '' && alternative !== 'undefined',
  );
}

function controlType(alternatives) {
  const [first] = alternatives;
  if (alternatives.length > 0 && alternatives.every((text) => /^'.*'$/.test(text))) {
    return { name: 'enum', value: alternatives.map((text) => text.slice(1, -1)) };
  }
  return ['boolean', 'string', 'number'].includes(first) ? { name: first } : { name: 'other', value: first };
}
