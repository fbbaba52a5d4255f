// `i-ramme.js`: tells the style sheet that the page is shown in a frame, where only the widget is wanted. A classic script
// in the head, so that it is known before anything is painted: told later, all that stands below would move.
if (window.parent !== window) document.documentElement.classList.add('framed');
