/* Small comforts. Every page works without them. */
(function () {
	'use strict';
	document.documentElement.classList.remove('no-js');

	var menus = Array.prototype.slice.call(document.querySelectorAll('details[data-menu]'));
	function close(except) {
		menus.forEach(function (menu) {
			if (menu !== except) { menu.open = false; }
		});
	}
	document.addEventListener('click', function (event) {
		close(menus.find(function (menu) { return menu.contains(event.target); }));
	});
	document.addEventListener('keydown', function (event) {
		if (event.key !== 'Escape') { return; }
		var open = menus.find(function (menu) { return menu.open; });
		if (open) {
			open.open = false;
			open.querySelector('summary').focus();
		}
	});
	/* What takes seconds says so, and is not sent twice from one page */
	function busy(form, on) {
		form.querySelectorAll('button[type="submit"]').forEach(function (button) { button.disabled = on; });
		form.setAttribute('aria-busy', String(on));
		var said = form.querySelector('[data-busy]');
		said.textContent = on ? said.getAttribute('data-busy') : '';
	}
	var waiting = Array.prototype.slice.call(document.querySelectorAll('form[data-waits]'));
	waiting.forEach(function (form) {
		form.addEventListener('submit', function () { setTimeout(busy, 0, form, true); });
	});
	/* The page may come back as it was left */
	window.addEventListener('pageshow', function () {
		waiting.forEach(function (form) { busy(form, false); });
	});
	/* An address names the filters in use, not those left open */
	document.addEventListener('formdata', function (event) {
		if (!event.target.matches('.filters, .period')) { return; }
		Array.from(new Set(event.formData.keys())).forEach(function (name) {
			if (event.formData.getAll(name).every(function (value) { return value === ''; })) { event.formData.delete(name); }
		});
	});
}());
