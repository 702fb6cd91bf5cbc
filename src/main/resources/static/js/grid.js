/* Makes the grid behave like a spreadsheet: arrows and Enter go from cell to cell, a block of cells can be pasted, what
   was changed is marked and counted. Without it every cell is a field of a form, saved by the button below. */
(function () {
	'use strict';
	var form = document.querySelector('form[data-grid]');
	if (!form) { return; }
	var OFF_PLAN = ['postponed', 'cancelled'];
	var words = {};
	var plural = new Intl.PluralRules(form.dataset.language);
	var counter = form.querySelector('[data-grid-count]');
	var live = form.querySelector('[data-grid-live]');
	var pasted = null;
	var choosing = null;

	form.querySelectorAll('template[data-words]').forEach(function (template) {
		words[template.dataset.words] = {};
		template.content.querySelectorAll('[data-form]').forEach(function (each) {
			words[template.dataset.words][each.dataset.form] = each.textContent;
		});
	});
	var lines = Array.prototype.map.call(form.querySelectorAll('tbody'), function (body) {
		var hidden = body.querySelector('input[data-was]');
		var cells = Array.prototype.slice.call(body.querySelectorAll('[data-cell]'));
		var was = hidden ? hidden.value.split('|') : [];
		cells.forEach(function (cell, number) { cell.was = was[number] || ''; });
		return { body: body, cells: cells, reason: body.querySelector('[data-reason]') };
	});

	function say(kind, number) {
		return words[kind][plural.select(number)].replace('#', new Intl.NumberFormat(form.dataset.language).format(number));
	}

	function changed(cell) { return cell.value.trim() !== cell.was; }

	function value(line, code) {
		return line.cells.find(function (cell) { return cell.dataset.cell === code; });
	}

	/* The same rule as the server's: put off, called off or taken up again, or planned dates that move */
	function needsReason(line) {
		var from = value(line, 'status').was;
		var to = value(line, 'status').value;
		var moved = value(line, 'plannedStart').was && (changed(value(line, 'plannedStart')) || changed(value(line, 'plannedEnd')));
		return Boolean(moved) || from !== to && (OFF_PLAN.indexOf(to) >= 0 || from === 'completed' || OFF_PLAN.indexOf(from) >= 0);
	}

	function describe(cell, on) {
		var ids = (cell.getAttribute('aria-describedby') || '').split(' ').filter(function (id) { return id && id !== 'grid-changed'; });
		if (on) { ids.push('grid-changed'); }
		if (ids.length) { cell.setAttribute('aria-describedby', ids.join(' ')); } else { cell.removeAttribute('aria-describedby'); }
	}

	function mark(line) {
		if (!line.cells.length) { return false; }
		var any = false;
		line.cells.forEach(function (cell) {
			var on = changed(cell);
			any = any || on;
			cell.parentNode.classList.toggle('is-changed', on);
			cell.parentNode.title = on ? form.dataset.was.replace('#', named(cell)) : '';
			describe(cell, on);
		});
		var needed = needsReason(line);
		line.reason.required = needed;
		line.reason.hidden = !needed && !line.reason.value && !line.reason.hasAttribute('aria-invalid') && line.reason !== document.activeElement;
		line.reason.parentNode.classList.toggle('is-needed', needed);
		return any;
	}

	/* What the cell said, as a person reads it */
	function named(cell) {
		var option = cell.options && Array.prototype.find.call(cell.options, function (each) { return each.value === cell.was; });
		return option ? option.text : cell.was || '–';
	}

	function count() {
		var number = lines.filter(mark).length;
		counter.textContent = number ? say('changes', number) : form.dataset.none;
		counter.classList.toggle('is-some', number > 0);
	}

	function told(cell) { cell.dispatchEvent(new Event('input', { bubbles: true })); }

	function line(cell) {
		return lines.find(function (each) { return each.body.contains(cell); });
	}

	function inRow(each) { return each.reason && !each.reason.hidden ? each.cells.concat(each.reason) : each.cells; }

	function go(cell) {
		if (!cell) { return; }
		cell.focus();
		if (cell.select) { cell.select(); }
	}

	/* The next open row above or below, in the same column */
	function vertical(cell, step) {
		var number = lines.indexOf(line(cell)) + step;
		var column = line(cell).cells.indexOf(cell);
		while (lines[number] && !inRow(lines[number])[column < 0 ? lines[number].cells.length : column]) { number += step; }
		if (lines[number]) { go(column < 0 ? lines[number].reason : lines[number].cells[column]); }
	}

	function horizontal(cell, step) {
		var cells = inRow(line(cell));
		go(cells[cells.indexOf(cell) + step]);
	}

	function atEdge(cell, step) {
		if (cell.options) { return true; }
		var all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
		var edge = step < 0 ? cell.selectionEnd === 0 : cell.selectionStart === cell.value.length;
		return all || edge;
	}

	/* Whether the choices of a status are open: its keys are its own then */
	function isOpen(cell) {
		if (!cell.options) { return false; }
		try { return cell.matches(':open'); } catch (unknown) { return choosing === cell; }
	}

	function restore(cell) {
		if (cell.matches('[data-reason]')) { return; }
		cell.value = cell.was;
		told(cell);
		if (cell.select) { cell.select(); }
	}

	form.addEventListener('keydown', function (event) {
		var cell = event.target;
		if (!cell.matches('[data-cell], [data-reason]') || event.isComposing) { return; }
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			form.requestSubmit();
			return;
		}
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && pasted) {
			event.preventDefault();
			takeBack();
			return;
		}
		if (isOpen(cell)) { choosing = ['Escape', 'Enter', 'Tab'].indexOf(event.key) < 0 ? cell : null; return; }
		if (cell.options && (event.key === ' ' || event.key === 'F4' || event.altKey)) { choosing = cell; return; }
		if (event.altKey || event.ctrlKey || event.metaKey) { return; }
		var step = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
		var side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (step && !(event.shiftKey && event.key !== 'Enter')) {
			event.preventDefault();
			vertical(cell, step);
		} else if (side && !event.shiftKey && atEdge(cell, side)) {
			event.preventDefault();
			horizontal(cell, side);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			restore(cell);
		}
	});
	form.addEventListener('mousedown', function (event) { choosing = event.target.options ? event.target : null; });
	form.addEventListener('focusout', function () { choosing = null; count(); });
	form.addEventListener('change', function () { choosing = null; });
	form.addEventListener('input', function (event) {
		if (event.isTrusted) { pasted = null; }
		count();
	});

	/* A status is pasted as its word or its code; whatever is no choice is left out */
	function put(cell, text) {
		if (!cell.options) {
			cell.value = text;
			return true;
		}
		var wanted = text.toLowerCase();
		var option = Array.prototype.find.call(cell.options, function (each) {
			return each.value.toLowerCase() === wanted || each.text.trim().toLowerCase() === wanted;
		});
		if (option) { cell.value = option.value; }
		return Boolean(option);
	}

	/* Rows of the block lie on the rows of the page, those that others keep included, so that none slips */
	function paste(cell, text) {
		var block = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(function (each) { return each.split('\t'); });
		var start = lines.indexOf(line(cell));
		var column = line(cell).cells.indexOf(cell);
		var done = [];
		var unfit = 0;
		block.forEach(function (values, row) {
			values.forEach(function (text, offset) {
				var there = lines[start + row] && lines[start + row].cells[column + offset];
				var before = there && there.value;
				if (there && put(there, text.trim())) {
					done.push({ cell: there, before: before });
				} else if (text.trim()) {
					unfit += 1;
				}
			});
		});
		pasted = done;
		told(cell);
		live.textContent = say('filled', done.length) + (unfit ? '. ' + say('unfit', unfit) : '') + '.';
	}

	function takeBack() {
		pasted.forEach(function (each) { each.cell.value = each.before; });
		var first = pasted[0];
		pasted = null;
		if (first) { told(first.cell); }
		live.textContent = form.dataset.unpasted;
	}

	form.addEventListener('paste', function (event) {
		var cell = document.activeElement;
		var text = event.clipboardData ? event.clipboardData.getData('text/plain') : '';
		if (!cell || !cell.matches('[data-cell]') || !form.contains(cell) || !(cell.options || /[\t\n\r]/.test(text.replace(/\r?\n$/, '')))) { return; }
		event.preventDefault();
		paste(cell, text);
	});

	form.classList.add('is-live');
	form.querySelector('[data-grid-keys]').hidden = false;
	count();
	window.addEventListener('pageshow', count);
	var said = document.getElementById('said');
	if (said && document.activeElement !== said) { said.focus(); }
}());
