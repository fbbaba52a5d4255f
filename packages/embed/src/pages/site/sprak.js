// The language switch of this page. The widgets follow `lang` on what is around them; nothing else is needed.
const language = document.querySelector('#sprak');
const widgets = document.querySelector('main');

language.addEventListener('change', () => {
  widgets.lang = language.value;
});
