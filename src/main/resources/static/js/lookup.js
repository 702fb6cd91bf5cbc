/* Finds projects, agencies, donors, sites and places by name while a person types. Without it a field takes the full name, and
   the server asks back. A form says by data-lookup-country and data-lookup-project which of its fields hold the country
   and the project whose records come first. */
(function () {
	'use strict';
	var PAUSE = 150;
	var LEAST_ROOM = 180;
	var cells = new WeakMap();
	var opened = null;
	var count = 0;
	var live = document.createElement('div');
	live.className = 'visually-hidden';
	live.setAttribute('role', 'status');
	document.body.appendChild(live);

	function made(cell, tag, name, before) {
		var element = document.createElement(tag);
		element.className = name;
		element.dataset.made = '';
		cell.root.insertBefore(element, before);
		return element;
	}

	/* The address of what the server knows, with the country and project that the form has by now */
	function address(cell, path, more) {
		var form = cell.input.form;
		var query = new URLSearchParams(more);
		query.set('q', cell.input.value);
		['country', 'project'].forEach(function (what) {
			var field = form && form.elements[form.dataset['lookup' + what[0].toUpperCase() + what.slice(1)]];
			if (field && field.value) { query.set(what, field.value); }
		});
		return cell.input.dataset.lookup + path + '?' + query;
	}

	/* Asks for a part of a page; who asked earlier in this cell gets no answer any more */
	function fetchPart(cell, url, selector, then) {
		cell.request = new AbortController();
		var own = cell.request;
		fetch(url, { headers: { 'HX-Request': 'true' }, signal: own.signal }).then(function (answer) {
			if (!answer.ok) { throw new Error(answer.status); }
			return answer.text();
		}).then(function (html) {
			var part = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
			if (!part) { throw new Error(selector); }
			cell.note.hidden = true;
			then(document.importNode(part, true));
		}).catch(function () {
			if (own.signal.aborted) { return; }
			forget(cell);
			close(cell);
			cell.note.textContent = cell.input.dataset.offline;
			cell.note.hidden = false;
			live.textContent = cell.input.dataset.offline;
		});
	}

	/* No answer that is still on its way is wanted any more */
	function forget(cell) {
		clearTimeout(cell.timer);
		if (cell.request) { cell.request.abort(); }
		cell.box.classList.remove('is-waiting');
	}

	function waits(cell) { return cell.box.classList.contains('is-waiting'); }

	function ask(cell, pause, step) {
		forget(cell);
		mark(cell, -1);
		cell.box.classList.add('is-waiting');
		cell.timer = setTimeout(function () {
			fetchPart(cell, address(cell, ''), 'ul[role=listbox]', function (list) { show(cell, list, step); });
		}, pause);
	}

	function options(cell) { return Array.prototype.slice.call(cell.box.querySelectorAll('[role=option]')); }

	function show(cell, list, step) {
		if (document.activeElement !== cell.input) { return; }
		if (opened && opened !== cell) { close(opened); }
		list.id = cell.id + '-list';
		cell.box.replaceChildren(list);
		cell.box.classList.remove('is-waiting');
		live.textContent = list.dataset.said;
		if (!list.querySelector('[role=option]')) { close(cell); return; }
		cell.box.hidden = false;
		opened = cell;
		cell.input.setAttribute('aria-expanded', 'true');
		cell.input.setAttribute('aria-controls', list.id);
		options(cell).forEach(function (option, at) { option.id = list.id + '-' + at; });
		mark(cell, step > 0 ? 0 : step < 0 ? options(cell).length - 1 : -1);
		place();
	}

	function close(cell) {
		mark(cell, -1);
		cell.box.hidden = true;
		cell.input.setAttribute('aria-expanded', 'false');
		cell.input.removeAttribute('aria-controls');
		if (opened === cell) { opened = null; }
	}

	function mark(cell, at) {
		cell.at = at;
		cell.input.removeAttribute('aria-activedescendant');
		options(cell).forEach(function (option, each) {
			option.setAttribute('aria-selected', String(each === at));
			if (each === at) {
				cell.input.setAttribute('aria-activedescendant', option.id);
				option.scrollIntoView({ block: 'nearest' });
			}
		});
	}

	/* The list stands free of the table that may scroll, below its field or above it where there is more room */
	function place() {
		if (!opened) { return; }
		var field = opened.input.getBoundingClientRect();
		var below = window.innerHeight - field.bottom - 8;
		var above = below < LEAST_ROOM && field.top > below;
		var style = opened.box.style;
		style.width = Math.min(Math.max(field.width, 320), document.documentElement.clientWidth - 16) + 'px';
		style.maxHeight = (above ? field.top - 8 : below) + 'px';
		style.left = Math.max(8, Math.min(field.left, document.documentElement.clientWidth - opened.box.offsetWidth - 8)) + 'px';
		style.top = above ? 'auto' : field.bottom + 2 + 'px';
		style.bottom = above ? window.innerHeight - field.top + 2 + 'px' : 'auto';
	}

	function dropMore(cell) {
		Array.prototype.forEach.call(cell.root.querySelectorAll('.lookup__more'), function (more) { more.remove(); });
	}

	function changed(cell) { cell.input.dispatchEvent(new Event('change', { bubbles: true })); }

	/* What was chosen stands as text that wraps, with a button to change it */
	function settle(cell) {
		cell.input.hidden = true;
		cell.chosen = made(cell, 'span', 'lookup__chosen', cell.input);
		var name = cell.chosen.appendChild(document.createElement('span'));
		name.id = cell.id + '-chosen';
		name.textContent = cell.input.value;
		var button = cell.chosen.appendChild(document.createElement('button'));
		button.type = 'button';
		button.className = 'lookup__change';
		button.textContent = cell.input.dataset.change;
		button.setAttribute('aria-label', cell.input.dataset.changeOf);
		button.setAttribute('aria-describedby', name.id);
		button.addEventListener('click', function () {
			cell.before = { name: cell.input.value, slug: cell.slug.value };
			unsettle(cell);
			cell.input.select();
		});
		return button;
	}

	function unsettle(cell) {
		cell.chosen.remove();
		cell.input.hidden = false;
		cell.input.focus();
	}

	function take(cell, name, slug) {
		close(cell);
		forget(cell);
		dropMore(cell);
		cell.input.value = name;
		cell.slug.value = slug;
		cell.note.hidden = true;
		cell.input.removeAttribute('aria-invalid');
		cell.input.removeAttribute('aria-describedby');
		Array.prototype.forEach.call(cell.root.querySelectorAll('.field-error:not([data-made])'), function (error) { error.remove(); });
		cell.before = null;
		settle(cell).focus();
		changed(cell);
	}

	/* A name that is not in the list: what comes near, and what must be told to add it */
	function add(cell) {
		close(cell);
		forget(cell);
		var field = cell.input.name.replace(/\.name$/, '');
		fetchPart(cell, address(cell, '/new', { field: field }), '.lookup__more', function (more) {
			dropMore(cell);
			cell.root.appendChild(more);
			live.textContent = more.querySelector('legend').textContent;
			(more.querySelector('input[type=radio]') || more.querySelector('select')).focus();
			changed(cell);
		});
	}

	function choose(cell, option) {
		if (option.dataset.add) { add(cell); } else { take(cell, option.dataset.name, option.dataset.slug); }
	}

	var keys = {
		ArrowDown: function (cell) { step(cell, 1); },
		ArrowUp: function (cell, event) {
			if (event.altKey) { close(cell); } else { step(cell, -1); }
		},
		Home: function (cell) { mark(cell, 0); },
		End: function (cell) { mark(cell, options(cell).length - 1); },
		Enter: function (cell) {
			var option = options(cell)[cell.at];
			if (option) { choose(cell, option); } else { close(cell); }
		},
		Escape: function (cell) {
			if (opened === cell || waits(cell)) {
				forget(cell);
				close(cell);
			} else { take(cell, cell.before.name, cell.before.slug); }
		}
	};

	function step(cell, by) {
		if (opened !== cell) { ask(cell, 0, by); return; }
		var all = options(cell).length;
		mark(cell, cell.at < 0 ? (by > 0 ? 0 : all - 1) : (cell.at + by + all) % all);
	}

	function means(cell, event) {
		switch (event.key) {
			case 'ArrowDown': case 'ArrowUp': return true;
			case 'Enter': return opened === cell;
			case 'Home': case 'End': return opened === cell && cell.at >= 0;
			case 'Escape': return opened === cell || waits(cell) || Boolean(cell.before);
			default: return false;
		}
	}

	function start(input) {
		var root = input.closest('.lookup');
		if (cells.has(input) || !root) { return; }
		Array.prototype.forEach.call(root.querySelectorAll('[data-made]'), function (old) { old.remove(); });
		var cell = { root: root, input: input, slug: root.querySelector('input[name$=".slug"]') || { value: '' }, id: 'lookup-' + (count += 1), at: -1 };
		cells.set(input, cell);
		cell.note = made(cell, 'p', 'field-error', input.nextSibling);
		cell.box = made(cell, 'div', 'lookup__box', cell.note.nextSibling);
		cell.note.hidden = cell.box.hidden = true;
		input.hidden = false;
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-expanded', 'false');
		if (cell.slug.value) { settle(cell); }
		input.addEventListener('input', function () {
			cell.slug.value = '';
			dropMore(cell);
			if (input.value.trim()) { ask(cell, PAUSE, 0); } else { forget(cell); close(cell); }
		});
		input.addEventListener('keydown', function (event) {
			if (event.isComposing || !means(cell, event)) { return; }
			event.preventDefault();
			event.stopPropagation();
			keys[event.key](cell, event);
		});
		input.addEventListener('blur', function () {
			if (document.activeElement === input) { return; }
			forget(cell);
			close(cell);
			if (cell.before && cell.slug.value) { settle(cell); }
			cell.before = null;
		});
		/* The focus stays in the field while the list is used by hand */
		cell.box.addEventListener('mousedown', function (event) { event.preventDefault(); });
		cell.box.addEventListener('click', function (event) {
			var option = event.target.closest('[role=option]');
			if (option) { choose(cell, option); }
		});
	}

	function startAll(root) { Array.prototype.forEach.call(root.querySelectorAll('[data-lookup]'), start); }

	startAll(document);
	new MutationObserver(function (changes) {
		changes.forEach(function (change) {
			change.addedNodes.forEach(function (node) {
				if (node.nodeType === Node.ELEMENT_NODE) { startAll(node); }
			});
		});
	}).observe(document.body, { childList: true, subtree: true });
	window.addEventListener('resize', place);
	document.addEventListener('scroll', place, true);
}());
