/** What we know of each content management system, and how things are pasted there, in bokmål. */
export const cms = {
  evidence: {
    tried: 'Prøvd',
    'editor-tried': 'Editoren er prøvd',
    read: 'Lest, ikke prøvd',
    unknown: 'Ikke prøvd',
  },
  known: {
    acos: 'Vi har ikke fått prøvd ACOS og vet ikke hva editoren der beholder. En lenke er tryggest.',
    'custom-publish':
      'Vi har ikke fått prøvd Custom Publish og vet ikke hva editoren der beholder. En lenke er tryggest.',
    drupal:
      'I Drupal 11 beholder de vanlige tekstformatene lenken. De tar bort innbygging, skript og egne elementer til noen slår dem på.',
    enonic:
      'Enonic XP bruker CKEditor 4. Den editoren er prøvd: den beholder lenken. Innbygging går gjennom en makro, som vi har lest om, men ikke prøvd.',
    optimizely:
      'Optimizely bruker TinyMCE. Den editoren er prøvd: den beholder lenken, men slår av skript i innbygginger til noen endrer oppsettet.',
    sanity:
      'I Sanity (Portable Text) blir en lenke lagret riktig. Innbygging, skript og elementer blir borte.',
    sharepoint:
      'SharePoint viser innbygging bare fra domener som er godkjent, og aldri skript. Det har vi lest, men ikke prøvd.',
    umbraco:
      'Umbraco 10 til 13 bruker TinyMCE. Den editoren er prøvd med oppsettet fra Umbraco: den beholder lenken, men slår av skript i innbygginger. Umbraco 16 bruker Tiptap, som også er prøvd og beholder lenken.',
    wordpress:
      'I WordPress 6.1 blir en adresse alene i et avsnitt til en innbygging når siden er publisert, uten utvidelse og også for en forfatter. Avkryssinger kan ikke huskes der, men leserne kan laste ned en teamfil.',
    other:
      'En lenke er tryggest. Alle 19 oppsett av editorer vi har prøvd, beholder den. Ingen av dem beholder skript.',
  },
  paste: {
    link: 'Åpne siden i {cms}, sett markøren i et tomt avsnitt og lim inn. La lenken stå alene i avsnittet.',
    address: 'Åpne siden i {cms} og lim inn adressen alene på en egen linje.',
    frame: 'Åpne siden i {cms}, velg å sette inn innbygging eller HTML-kode, og lim inn der.',
    element:
      'Åpne siden i {cms}, velg å redigere HTML-koden, og lim inn der. I det vanlige tekstfeltet blir koden synlig for leserne.',
  },
  thisCms: 'publiseringssystemet deres',
  pasteIn: {
    'wordpress address':
      'Åpne siden i WordPress og lim inn adressen i et tomt avsnitt. Blir den stående som tekst mens dere redigerer, gjør det ikke noe: leserne ser innholdet når siden er publisert.',
    'wordpress element': 'Åpne siden i WordPress, legg til blokken «Egendefinert HTML», og lim inn der.',
    'wordpress frame': 'Åpne siden i WordPress, legg til blokken «Egendefinert HTML», og lim inn der.',
    'sharepoint frame':
      'Rediger siden i SharePoint, legg til nettdelen «Bygg inn», og lim inn koden der. Får dere en feilmelding, må den som drifter nettstedet, godkjenne domenet.',
    'enonic frame': 'Åpne siden i Enonic, sett inn makroen «Embed IFrame» i teksten, og lim inn der.',
    'drupal frame': 'Åpne siden i Drupal, velg «Kilde» i editoren, og lim inn der.',
    'drupal element': 'Åpne siden i Drupal, velg «Kilde» i editoren, og lim inn der.',
  },
  settings: {
    'tinymce-frame':
      'TinyMCE: lar innbygginger virke. Linjen erstatter standardlisten, så ta med de vertene dere har fra før.',
    'tinymce-element': 'TinyMCE: beholder elementene våre.',
    'ckeditor4-frame': 'CKEditor 4: beholder innbygginger.',
    'ckeditor5-address': 'CKEditor 5 med Media embed: gjør en adresse som limes inn, om til innhold.',
    'ckeditor5-element': 'CKEditor 5 med General HTML Support: beholder elementene våre.',
    'drupal-tags':
      'Drupal, tekstformat: legg til under «Tillatte HTML-tagger» (Allowed HTML tags). Har formatet CKEditor 5, er det feltet låst: bruk innstillingene for «Source editing» i stedet.',
    'enonic-macro': 'Enonic: slik ser makroen ut i teksten. Sett inn innbyggingen dere kopierte.',
    'sanity-link': 'Sanity: lenken i skjemaet for Portable Text. Den finnes fra før i et vanlig oppsett.',
    'sharepoint-domain':
      'SharePoint: legg domenet til under Områdeinnstillinger, HTML-feltsikkerhet (HTML Field Security).',
    'umbraco-frame': 'Umbraco 10 til 13: legg inn i appsettings.json.',
    'wordpress-script': 'WordPress: skriptet på alle sider, i functions.php i temaet.',
  },
};
