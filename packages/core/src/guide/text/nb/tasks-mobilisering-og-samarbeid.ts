import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 3.
 *
 * @internal
 */
export const tasks = {
  'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid': {
    title: 'Utform en strategi for deltakelse og samarbeid',
    why: 'Satsingen lykkes bare hvis beboerne er aktivt med. Strategien forankrer samarbeidet og nettverkene som ble til ved starten, og utvikler dem videre.',
    tips: [
      'La strategien følge opp handlingsplanen, slik at de to henger sammen.',
      'Strategien skal blant annet svare på fire spørsmål. Dere finner dem som deloppgaver under denne oppgaven.',
    ],
  },
  'mobilisering-og-samarbeid/ta-med-kommunens-egne-aktorer': {
    title: 'Ta kommunens egne aktører med i strategien',
    why: 'Når dere koordinerer alle virkemidlene i kommunen, får arbeidet tilgang til flere ressurser.',
    tips: [
      'Strategien for deltakelse og samarbeid bør også omfatte tjenesteområdene og andre i kommunen, ikke bare aktører utenfor den.',
      'Områderettet innsats krysser sektorgrensene. Begynn derfor med områdets utfordringer og behov, og se etterpå hvilke sektorer som kan bidra.',
    ],
  },
  'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate': {
    title: 'Bygg bred kontakt med lokalmiljø og samarbeidspartnere',
    why: 'Ressursene finnes hos mange, først og fremst i befolkningen. Et bredt samarbeid gjør at satsingen kan ta dem i bruk.',
    tips: [
      'Bruk strategien når dere tar kontakt med lokalmiljøet, samarbeidspartnere og interessenter.',
      'Avklar mål og forventninger med hver av dem. Bli enige om hvordan dere skal samarbeide, og når.',
      'Formaliser samarbeidet der partene ønsker det. Nettverkene kan ellers godt være uformelle.',
      'Tenk også på ressurspersoner som driver uorganisert aktivitet.',
    ],
  },
  'mobilisering-og-samarbeid/involver-borettslag-og-sameier': {
    title: 'Involver borettslag og sameier i området',
    why: 'Boligselskapene representerer mange beboere. De forvalter dessuten mye av boligmassen og uteområdene.',
    tips: [
      'Finn ut hvordan boligene i området er organisert. Mange steder hører en stor del av dem til et boligselskap.',
      'Regn borettslagene og sameiene blant de sentrale aktørene i samarbeidet.',
    ],
  },
  'mobilisering-og-samarbeid/involver-organisasjoner-og-frivillige': {
    title: 'Involver organisasjonslivet og de frivillige',
    why: 'Organisasjoner og frivillige er ofte bærebjelker i områdets sosiale og kulturelle liv. Bred involvering knytter dessuten verdifulle bånd på tvers i lokalsamfunnene.',
    tips: [
      'Finn ut hva de kan bidra med. De kan være svært nyttige som partnere og bidragsytere.',
      'Ta også med de lokale organisasjonene for brukere og pårørende. De kan være til like stor nytte.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-befolkningen': {
    title: 'Inviter befolkningen med i samarbeidet',
    why: 'Befolkningen er målgruppen, og ressursene i befolkningen er de viktigste. Folk som er med, får eierskap til både arbeidet og resultatene.',
    tips: [
      'Kommunen må ta det første skrittet. De som ble med i kartleggingen, er naturlige deltakere også nå.',
      'Gi beboerne innflytelse på både planlegging og gjennomføring. La dem også selv få engasjere seg for et aktivt og trygt lokalmiljø.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-organisasjonene': {
    title: 'Inviter organisasjonene som samarbeidspartnere',
    why: 'Organisasjonene samler ulike grupper i alle aldre. Det gjør dem til naturlige partnere i arbeidet.',
    tips: [
      'Inviter både frivillige organisasjoner og organisasjonene til brukere og pårørende.',
      'Spør hver av dem hva de venter seg av samarbeidet, og om de ønsker en samarbeidsavtale.',
    ],
  },
  'mobilisering-og-samarbeid/vurder-partnerskap-med-naeringslivet': {
    title: 'Vurder partnerskap med privat næringsliv',
    why: 'Bedrifter kan være gode samarbeidspartnere og gå sammen med det offentlige. I noen tilfeller legger de inn egne midler.',
    tips: [
      'Gå til bedriftene med konkrete forslag til prosjekter. Det vekker ofte mer interesse enn et vagt ønske om å samarbeide.',
      'Finn ut hva som skal til. Noen ganger må det offentlige bidra økonomisk, andre ganger er det nok å lage nye planer sammen.',
    ],
  },
  'mobilisering-og-samarbeid/opprett-lokalt-kontaktsted': {
    title: 'Opprett et lokalt kontaktsted',
    why: 'Et kontaktsted bringer satsingen nær dem som bor i området. Det kan også bli et sted der dere mobiliserer beboerne.',
    tips: [
      'Legg det sentralt i området, og la det stå for informasjonen om arbeidet.',
      'La det gjerne bli et møtested for innbyggerne også.',
    ],
  },
} satisfies Record<TaskIdOf<'mobilisering-og-samarbeid'>, TaskWords>;
