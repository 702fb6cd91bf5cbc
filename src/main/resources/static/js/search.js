/* Suggestions under a search box while a person types, and the keys / and Ctrl+K that lead into the box. Without it the
   form of the box leads to the page of results. */
(function () {
	'use strict';
	var PAUSE = 150;
	var live = document.createElement('div');
	live.className = 'visually-hidden';
	live.id = 'suggested';
	live.setAttribute('role', 'status');
	var count = 0;

	function start(input) {
		var form = input.form;
		var box = document.createElement('div');
		var id = 'suggest-' + (count += 1);
		var at = -1;
		var timer;
		var request;
		box.className = 'suggest';
		box.hidden = true;
		input.after(box);
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-expanded', 'false');

		function options() { return Array.prototype.slice.call(box.querySelectorAll('[role=option]')); }

		function mark(which) {
			at = which;
			input.removeAttribute('aria-activedescendant');
			options().forEach(function (option, each) {
				option.setAttribute('aria-selected', String(each === at));
				if (each === at) {
					input.setAttribute('aria-activedescendant', option.id);
					option.scrollIntoView({ block: 'nearest' });
				}
			});
		}

		/* No answer that is still on its way is wanted any more */
		function forget() {
			clearTimeout(timer);
			if (request) { request.abort(); }
			box.classList.remove('is-waiting');
		}

		function close() {
			forget();
			mark(-1);
			box.hidden = true;
			input.setAttribute('aria-expanded', 'false');
			input.removeAttribute('aria-controls');
		}

		function show(list, step) {
			if (document.activeElement !== input) { return; }
			list.id = id;
			box.replaceChildren(list);
			box.classList.remove('is-waiting');
			live.textContent = list.dataset.said;
			options().forEach(function (option, each) { option.id = id + '-' + each; });
			if (!options().length) { close(); return; }
			box.hidden = false;
			input.setAttribute('aria-expanded', 'true');
			input.setAttribute('aria-controls', id);
			mark(step > 0 ? 0 : step < 0 ? options().length - 1 : -1);
		}

		function ask(pause, step) {
			forget();
			if (!input.value.trim()) { close(); return; }
			mark(-1);
			box.classList.add('is-waiting');
			timer = setTimeout(function () {
				var own = new AbortController();
				request = own;
				fetch(input.dataset.suggest + '?' + new URLSearchParams(new FormData(form)),
						{ headers: { 'HX-Request': 'true' }, signal: own.signal }).then(function (answer) {
					if (!answer.ok || answer.redirected) { throw new Error(answer.status); }
					return answer.text();
				}).then(function (html) {
					var list = new DOMParser().parseFromString(html, 'text/html').querySelector('[role=listbox]');
					if (!list) { throw new Error('no list'); }
					show(document.importNode(list, true), step);
				}).catch(function () {
					/* Suggestions are a comfort: the page of results tells what is wrong */
					if (!own.signal.aborted) { close(); }
				});
			}, pause);
		}

		function step(by) {
			if (box.hidden) { ask(0, by); return; }
			var all = options().length;
			mark(at < 0 ? (by > 0 ? 0 : all - 1) : (at + by + all) % all);
		}

		function key(event) {
			switch (event.key) {
				case 'ArrowDown': step(1); return true;
				case 'ArrowUp':
					if (event.altKey) { close(); } else { step(-1); }
					return true;
				case 'Escape':
					if (box.hidden) { return false; }
					close();
					return true;
				case 'Enter':
					if (at < 0) { close(); return false; }
					location.assign(options()[at].href);
					return true;
				default: return false;
			}
		}

		input.addEventListener('input', function () { ask(PAUSE, 0); });
		input.addEventListener('keydown', function (event) {
			if (!event.isComposing && key(event)) {
				event.preventDefault();
				event.stopPropagation();
			}
		});
		input.addEventListener('blur', close);
		form.addEventListener('submit', close);
		/* The focus stays in the box while the list is used by hand */
		box.addEventListener('mousedown', function (event) { event.preventDefault(); });
	}

	var boxes = Array.prototype.slice.call(document.querySelectorAll('[data-suggest]'));
	if (!boxes.length) { return; }
	document.body.appendChild(live);
	boxes.forEach(start);

	function typing(element) {
		return element.isContentEditable || element.matches('input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select');
	}
	document.addEventListener('keydown', function (event) {
		var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
		var k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
		var box = boxes.find(function (each) { return each.getClientRects().length; });
		if (event.isComposing || !(slash || k) || !box) { return; }
		event.preventDefault();
		box.focus();
		box.select();
	});
}());
