import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 5.
 *
 * @internal
 */
export const tasks = {
  'videreforing/vaer-tydelig-pa-hva-som-blir-igjen': {
    title: 'Be clear about what will remain afterwards',
    why: 'Continuation does not begin at the end of an area-targeted effort. It begins when you first plan what the effort will involve and how long it will last.',
    tips: [
      'Say along the way what will remain when the effort is over, and what roles the different actors will have in developing the area further.',
      'Explain how the municipality itself will be present, or how it will look after the area’s interests in other ways.',
      'Be clearest of all when the effort comes to an end.',
    ],
  },
  'videreforing/skriv-sluttrapport': {
    title: 'Write a final report on the effort',
    why: 'The final report shows the way forward, and it is the basis for the continuation strategy.',
    tips: [
      'Summarise both the results and the experience from the work.',
      'Our source, a guide from Husbanken (the Norwegian State Housing Bank), places the report at the end of the effort but asks you to develop the strategy in good time before that. As we read it, a draft of the report is enough to start on the strategy. So begin early, and complete the report when the effort ends.',
    ],
  },
  'videreforing/utvikle-videreforingsstrategi': {
    title: 'Develop a continuation strategy based on the final report',
    why: 'A time-limited effort does not solve everything in a vulnerable area. The strategy shows how you will carry the work forward when the effort is over.',
    tips: [
      'First summarise the results and the experience, and then think ahead. Do this in good time before the effort is over.',
      'As we read our source, you do not need to wait for the finished report, which the source places at the end. A draft is enough to begin with.',
      'The subtasks show what the strategy should contain, among other things.',
    ],
  },
  'videreforing/vurder-lokal-paraplyorganisasjon': {
    title: 'Consider a local umbrella organisation',
    why: 'An umbrella organisation is an effective way to connect local resources. It can gain an important role in the local community when the effort has ended.',
    tips: [
      'It brings together several organisations that already exist. Consider which ones this could include in your area.',
    ],
  },
  'videreforing/vedta-plan-for-videreforing': {
    title: 'Adopt the plan for continuation',
    why: 'The municipality may not be the only one with a role in the area when the effort is over. Both the municipality and its partners therefore have to stand behind the plan.',
    tips: [
      'Discuss and decide on the plan both within the municipality and together with the partners it concerns.',
      'As we read our source, the plan is the same document as the continuation strategy.',
    ],
  },
  'videreforing/opplos-organisasjonen': {
    title: 'Dissolve the special organisation for the effort',
    why: 'The organisation was made for a time-limited effort. When you dissolve it, the effort has ended.',
    tips: [
      'First make sure that the area-targeted effort has been carried out as adopted, and that the plan for continuation has been decided.',
      'The municipality should still pay attention to the area, even without a separate organisation.',
    ],
  },
} satisfies Record<TaskIdOf<'videreforing'>, TaskWords>;
