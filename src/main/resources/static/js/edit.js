/* The form of an activity: rows come and go in place, sums and states keep up. Without it the same buttons ask the
   server, and nothing typed is lost either way. */
(function () {
	'use strict';
	var form = document.getElementById('activity-form');
	if (!form) { return; }
	var said = form.querySelector('[data-said]');
	var COLUMNS = ['women', 'men', 'unknown', 'participants'];

	function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

	function say(what) {
		said.textContent = '';
		window.setTimeout(function () { said.textContent = said.dataset[what]; }, 50);
	}

	/* Rows. A row's number stands in names, ids and what points to them: people[3].women, people-3-women, people3.name */
	function rowsOf(part) { return all(part.querySelector('[data-list]'), '[data-row]'); }

	function number(row, group, index) {
		var pattern = new RegExp('\\b' + group + '(\\[|-|:)?(?:\\d+|N)(?=[\\].:-]|$)', 'g');
		var points = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];
		[row].concat(all(row, '*')).forEach(function (element) {
			points.concat(element.tagName === 'BUTTON' ? ['value'] : []).forEach(function (name) {
				var old = element.getAttribute(name);
				if (old && old.indexOf(group) >= 0) {
					element.setAttribute(name, old.replace(pattern, function (whole, sign) { return group + (sign || '') + index; }));
				}
			});
		});
		all(row, '[data-n]').forEach(function (place) { place.textContent = index + 1; });
	}

	function numberAll(part) {
		rowsOf(part).forEach(function (row, index) { number(row, part.dataset.rows, index); });
	}

	function fold(part) {
		var section = part.closest('.part');
		if (section.querySelector('[data-none]')) {
			section.classList.toggle('part--row', !section.querySelector('[data-list] > [data-row]'));
		}
	}

	/* What the row before has nearly always holds for the next; an activity has one amount of a kind */
	function preset(part, row, before) {
		var role = row.querySelector('select[name$=".role"]');
		if (role && before) { role.value = before.querySelector('select[name$=".role"]').value; }
		var kind = part.dataset.rows === 'money' && row.querySelector('select[name$=".kind"]');
		if (kind) {
			var used = all(part, 'select[name$=".kind"]').filter(function (each) { return each !== kind; }).map(function (each) { return each.value; });
			var free = all(kind, 'option').find(function (option) { return option.value && used.indexOf(option.value) < 0; });
			kind.value = free ? free.value : '';
		}
	}

	function add(part) {
		var list = part.querySelector('[data-list]');
		var rows = rowsOf(part);
		var row = document.importNode(part.querySelector('template').content, true).querySelector('[data-row]');
		number(row, part.dataset.rows, rows.length);
		list.insertBefore(row, list.querySelector('[data-end]'));
		preset(part, row, rows[rows.length - 1]);
		fold(part);
		row.querySelector('input:not([type=hidden]):not([hidden]), select').focus();
		say('added');
		changed();
	}

	function remove(part, row) {
		var rows = rowsOf(part);
		var next = rows[rows.indexOf(row) + 1] || rows[rows.indexOf(row) - 1];
		row.remove();
		numberAll(part);
		fold(part);
		(next ? next.querySelector('[data-remove]') : part.querySelector('[data-add]')).focus();
		say('removed');
		changed();
	}

	form.addEventListener('click', function (event) {
		var button = event.target.closest('[data-add], [data-remove]');
		var part = button && button.closest('[data-rows]');
		if (!part) { return; }
		event.preventDefault();
		if (button.hasAttribute('data-add')) { add(part); } else { remove(part, button.closest('[data-row]')); }
	});

	/* A title may be long and is shown whole, but it is one line: Enter saves, as in every other field */
	form.addEventListener('keydown', function (event) {
		if (event.key === 'Enter' && !event.isComposing && event.target.classList.contains('form-control--line')) {
			event.preventDefault();
			form.requestSubmit(form.querySelector('button[type=submit]'));
		}
	});

	/* Whoever keeps a draft hears of it as of any other change */
	function changed() { form.dispatchEvent(new Event('input', { bubbles: true })); }

	/* Sums of the people's rows: a row with all three parts needs no total of its own */
	function count(text) {
		var digits = text.replace(/[\s\u00a0\u202f]/g, '');
		return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
	}

	function cell(row, column) { return row.querySelector('[name$=".' + column + '"]').value.trim(); }

	function stated(row, column) {
		var typed = cell(row, column);
		if (typed || column !== 'participants') { return count(typed); }
		var parts = COLUMNS.slice(0, 3).map(function (part) { return count(cell(row, part)); });
		return parts.indexOf(null) < 0 ? parts.reduce(function (sum, part) { return sum + part; }, 0) : null;
	}

	function addUp() {
		var people = form.querySelector('[data-rows="people"]');
		var line = people.querySelector('[data-sums]');
		var rows = rowsOf(people).filter(function (row) {
			return COLUMNS.concat('country').some(function (column) { return cell(row, column); });
		});
		line.hidden = rows.length === 0;
		COLUMNS.forEach(function (column) {
			var known = rows.map(function (row) { return stated(row, column); }).filter(function (each) { return each !== null; });
			var sum = known.reduce(function (whole, each) { return whole + each; }, 0);
			var whole = rows.length > 0 && known.length === rows.length;
			people.querySelector('[data-sum="' + column + '"]').placeholder = whole ? sum : '';
			var place = line.querySelector('[data-of="' + column + '"]');
			place.className = known.length ? '' : 'nk';
			place.textContent = known.length ? sum : line.dataset.none;
			line.querySelector('[data-part-of="' + column + '"]').textContent = known.length && !whole
				? ' ' + line.dataset.part.replace('{0}', known.length).replace('{1}', rows.length) : '';
		});
		rows.forEach(function (row) {
			var total = row.querySelector('[name$=".participants"]');
			var sum = total.value.trim() ? null : stated(row, 'participants');
			total.placeholder = sum === null ? '' : sum;
		});
	}

	/* The list of sections says what is not known yet; errors stay until the form is sent again */
	function filled(fact) {
		var part = fact.split('.');
		var fields = part.length === 1 ? all(form, '[name="' + fact + '"]')
			: all(form, '[name^="' + part[0] + '["][name$="].' + part[1] + '"]');
		return fields.some(function (field) {
			return /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value.trim();
		});
	}

	function holds(section) {
		return all(document.getElementById(section), 'input, select, textarea').some(function (field) {
			if (/^(radio|checkbox)$/.test(field.type)) { return field.checked; }
			return field.type !== 'hidden' && !/\.(kind|currency|role)$/.test(field.name) && field.value.trim();
		});
	}

	function tell() {
		all(document, '.formnav [data-state]:not(.is-errors)').forEach(function (state) {
			var missing = (state.dataset.facts || '').split(' ').filter(function (fact) {
				return fact && !fact.split('|').some(filled);
			}).length;
			var kind = !holds(state.dataset.state) ? 'empty' : missing ? 'unknown' : 'complete';
			state.className = 'state is-' + kind;
			state.textContent = state.closest('ol').dataset[kind].replace('{0}', missing);
		});
	}

	/* The project that is chosen in a list or, where there are too many, by its name */
	function project() { return form.elements[form.dataset.lookupProject].value; }

	/* Only the pillars of the project that is chosen */
	function offerPillars() {
		all(form, '#pillar optgroup').forEach(function (group) {
			group.hidden = group.disabled = Boolean(project()) && group.dataset.project !== project();
			if (group.disabled && group.querySelector(':checked')) { form.elements.pillar.value = ''; }
		});
		all(form, '[name="further"]').forEach(function (box) {
			box.disabled = box.value === project();
			if (box.disabled) { box.checked = false; }
		});
	}

	/* A button lists the pillars where the server must first find out which project is meant */
	function offerButton() {
		var name = form.elements['lead[0].name'];
		all(form, '[data-follow]').forEach(function (button) {
			button.hidden = Boolean(project()) || !name || !name.value.trim();
		});
	}

	/* Where the pillars of all projects are too many, those of the chosen one are asked for */
	function followProject() {
		var list = form.elements.pillar;
		var asked = project();
		if (!list.dataset.follows) { return; }
		offerButton();
		if (!asked) { list.length = 1; return; }
		fetch(list.dataset.follows + '?project=' + encodeURIComponent(asked), { headers: { 'HX-Request': 'true' } }).then(function (answer) {
			if (!answer.ok) { throw new Error(answer.status); }
			return answer.text();
		}).then(function (html) {
			if (project() !== asked) { return; }
			var before = list.value;
			list.length = 0;
			all(new DOMParser().parseFromString(html, 'text/html'), 'option').forEach(function (option) {
				list.add(document.importNode(option, true));
			});
			list.value = before;
			if (list.selectedIndex < 0) { list.value = ''; }
		}).catch(function () { form.querySelector('[data-follow]').hidden = false; });
	}

	var waiting = null;
	form.addEventListener('input', function () {
		window.clearTimeout(waiting);
		waiting = window.setTimeout(function () { addUp(); tell(); }, 150);
	});
	form.addEventListener('change', function (event) {
		if (event.target.name === 'project' || event.target.name === 'lead[0].name') {
			offerPillars();
			followProject();
		}
	});
	offerPillars();
	offerButton();
	addUp();
	tell();
}());
