// What older libraries do to a page's own built-ins, written anew from what they are known to do: nothing of theirs is
// here. Each is a classic script that comes before ours, as on the pages that have them.

/** Prototype 1.6 and 1.7: arrays that are lists of its own, and elements with a hundred more methods. */
const prototype = (entries, toJSON) => `
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  Array.from = $A;
  var native = { map: Array.prototype.map, filter: Array.prototype.filter, reverse: Array.prototype.reverse };
  var additions = {
    each: function (step, context) { for (var i = 0; i < this.length; i++) step.call(context, this[i], i, this); },
    clear: function () { this.length = 0; return this; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    map: function (step) { return native.map.apply(this, arguments.length === 0 ? [function (x) { return x; }] : arguments); },
    select: native.filter, findAll: native.filter, collect: native.map,
    find: function (step, context) { for (var i = 0; i < this.length; i++) if (step.call(context, this[i], i, this)) return this[i]; },
    include: function (item) { return this.indexOf(item) !== -1; },
    reverse: function (inline) { return native.reverse.call(inline === false ? this.toArray() : this); },
    toArray: function () { return [].concat(this); },
    uniq: function () { return $A(new Set(this)); },
    size: function () { return this.length; },
    clone: function () { return [].concat(this); },
    inspect: function () { return '[' + this.join(', ') + ']'; },
  };
  for (var name in additions) Array.prototype[name] = additions[name];
  ${entries}
  ${toJSON}
  Object.values = function (object) { var found = []; for (var key in object) found.push(object[key]); return found; };
  Object.keys = function (object) { var found = []; for (var key in object) if (object.hasOwnProperty(key)) found.push(key); return found; };
  Object.extend = Object.assign;
  var bind = Function.prototype.bind;
  Function.prototype.bind = function (context) { return arguments.length < 2 && context === undefined ? this : bind.apply(this, arguments); };
  var hide = function () { this.style.display = 'none'; return this; };
  var methods = {
    remove: function () { this.parentNode.removeChild(this); return this; },
    update: function (html) { this.textContent = html; return this; },
    replace: function (html) { this.textContent = html; return this; },
    insert: function (html) { this.append(html); return this; },
    select: function (selector) { return $A(this.querySelectorAll(selector)); },
    hide: hide, show: function () { this.style.display = ''; return this; }, toggle: hide,
    visible: function () { return this.style.display !== 'none'; },
    clone: function (deep) { return this.cloneNode(deep); },
    scrollTo: function () { window.scrollTo(0, 0); return this; },
    empty: function () { return this.textContent.trim() === ''; },
    wrap: function (wrapper) { return wrapper; },
    match: function (selector) { return this.matches(selector); },
  };
  for (var method in methods) { Element.prototype[method] = methods[method]; HTMLElement.prototype[method] = methods[method]; }
  String.prototype.strip = String.prototype.trim;
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
  String.prototype.sub = function (pattern, replacement) { return this.replace(pattern, replacement); };
  Event.stop = function (event) { event.preventDefault(); };
  window.Template = function () {}; window.Hash = function () {}; window.Form = {}; window.$ = function (id) { return document.getElementById(id); };
`;

/** MooTools 1.2–1.5: a constructor of elements in place of the browser's, and lists made of anything. */
const mootools = `
  Array.from = function (item) { if (item == null) return []; if (typeof item !== 'string' && typeof item.length === 'number') return Array.prototype.slice.call(item); return [item]; };
  Number.from = parseFloat; String.from = String;
  var additions = {
    contains: function (item) { return this.indexOf(item) !== -1; },
    append: function (items) { this.push.apply(this, items); return this; },
    empty: function () { this.length = 0; return this; },
    erase: function (item) { var at = this.indexOf(item); if (at >= 0) this.splice(at, 1); return this; },
    flatten: function () { return this.flat(Infinity); },
    clean: function () { return this.filter(function (x) { return x != null; }); },
    getLast: function () { return this[this.length - 1]; },
    pick: function () { return this[0]; },
    each: function (step, context) { this.forEach(step, context); },
  };
  for (var name in additions) Array.prototype[name] = additions[name];
  for (var name2 in { pass: 1, delay: 1, periodical: 1, attempt: 1 }) Function.prototype[name2] = function () { return this; };
  Function.prototype.bind = function (context) { var self = this, args = Array.prototype.slice.call(arguments, 1); return function () { return self.apply(context, args.concat(Array.prototype.slice.call(arguments))); }; };
  var Native = window.Element;
  window.Element = function (tag, properties) { return Object.assign(document.createElement(tag), properties); };
  window.Element.prototype = Native.prototype;
  Object.assign(window.Element.prototype, {
    get: function (name) { return this.getAttribute(name); },
    set: function (name, value) { this.setAttribute(name, value); return this; },
    contains: function (other) { for (; other; other = other.parentNode) if (other === this) return true; return false; },
    clone: function () { return this.cloneNode(true); },
    dispose: function () { this.parentNode && this.parentNode.removeChild(this); return this; },
    empty: function () { while (this.firstChild) this.removeChild(this.firstChild); return this; },
    inject: function (where) { where.appendChild(this); return this; },
    addEvent: function (type, step) { this.addEventListener(type, step); return this; },
    store: function () { return this; }, retrieve: function () { return null; }, toQueryString: function () { return ''; },
  });
  JSON.encode = JSON.stringify; JSON.decode = JSON.parse;
  document.id = function (id) { return document.getElementById(id); };
  window.$ = document.id; window.$$ = function (selector) { return Array.from(document.querySelectorAll(selector)); };
  window.Class = function () {}; window.Type = function () {}; window.Browser = {};
`;

/** A name for each, and what it does. */
export const PATCHED_PAGES = {
  'Prototype 1.6': prototype(
    'Array.prototype.entries = Array.prototype.toArray;',
    "Array.prototype.toJSON = function () { return '[' + this.map(function (x) { return JSON.stringify(x); }).join(', ') + ']'; };",
  ),
  'Prototype 1.7.3': prototype('delete Array.prototype.entries;', ''),
  MooTools: mootools,
  'a wrapped define': `
    var define = customElements.define;
    globalThis.defined = [];
    customElements.define = function (tag) {
      globalThis.defined.push(tag);
      if (tag === 'omr-glossary') throw new Error('not here');
      return define.apply(this, arguments);
    };`,
  'a JSON of its own': `
    var stringify = JSON.stringify;
    JSON.stringify = function (value) { return stringify.apply(JSON, arguments); };
    JSON.parse = JSON.parse.bind(JSON);`,
  'everything enumerable': `
    Array.prototype.custom = function () {};
    Object.prototype.custom = function () {};
    String.prototype.custom = 1;`,
};
