/*
 * Nothing that is typed into a form is lost. At each pause the form is sent to the server as a draft. Until the server
 * has it, this device keeps it, under the name of the person: after a crash or a time without a line it is sent, or
 * offered, when that person opens a form again. What somebody else left on this device is never shown, and is removed
 * when it is a week old.
 */
(function () {
	'use strict';
	var PREFIX = 'portfolio.draft/';
	var WEEK = 7 * 24 * 3600 * 1000;
	var PAUSE = 800;
	var LONGEST_WAIT = 60000;
	var LIGHT = 60000; // browsers send at most 64 KiB from a page that is being left
	if (!window.fetch || !window.URLSearchParams || !window.FormData || !window.Promise || !Element.prototype.closest) { return; }

	/* What this device keeps. Storage may be full, or forbidden by the browser's settings. */
	var device = {
		put: function (id, entry) {
			try {
				window.localStorage.setItem(id, JSON.stringify(entry));
				return true;
			} catch (refused) {
				return false;
			}
		},
		remove: function (id) {
			try { window.localStorage.removeItem(id); } catch (refused) { return; }
		},
		all: function () {
			var found = [];
			try {
				Object.keys(window.localStorage).forEach(function (id) {
					if (id.indexOf(PREFIX) !== 0) { return; }
					var entry = JSON.parse(window.localStorage.getItem(id));
					entry.id = id;
					entry.owner = id.slice(PREFIX.length).split('/')[0];
					found.push(entry);
				});
			} catch (refused) { return found; }
			return found;
		}
	};

	document.querySelectorAll('[data-draft-saved]').forEach(function (mark) {
		device.all().forEach(function (entry) {
			if (entry.key === mark.dataset.draftSaved && entry.owner === mark.dataset.draftOwner) { device.remove(entry.id); }
		});
	});

	var form = document.querySelector('form[data-draft]');
	var status = document.querySelector('.draft[role=status]');
	if (!form || !status) { return; }
	var words = status.dataset;
	var drafts = form.dataset.draft.replace(/[^/]+$/, '');
	var path = window.location.pathname;
	var owner = field('form-owner').value;
	var formKey = field('form-key').value;
	var key = formKey;
	var seq = Number(field('draft-seq').value) || 0;
	var before = text();
	var kept = before;
	var timer, submitted, wait = 0, conflicts = 0;
	var busy = false, again = false, leaving = false, waiting = false, unsafe = false, renewed = false;

	function field(name) { return form.querySelector('input[name="' + name + '"]'); }

	/* All that is typed, as a form sends it, without tokens and passwords. */
	function text() {
		var typed = new URLSearchParams();
		var secret = Array.prototype.map.call(form.querySelectorAll('input[type=password]'), function (each) { return each.name; });
		new FormData(form).forEach(function (value, name) {
			if (typeof value === 'string' && name !== '_csrf' && name !== 'draft-seq' && secret.indexOf(name) < 0
				&& !/password/i.test(name)) { typed.append(name, value); }
		});
		return typed.toString();
	}

	function next() {
		seq += 1;
		field('draft-seq').value = seq;
	}

	function remember(typed) {
		var stored = device.put(PREFIX + owner + '/' + key, { key: key, path: path, seq: seq, at: Date.now(), text: typed });
		if (stored === unsafe) { warnOnLeaving(!stored); }
		return stored;
	}

	/* Asks before a page is left whose text is kept nowhere. */
	function warnOnLeaving(on) {
		unsafe = on;
		(on ? window.addEventListener : window.removeEventListener)('beforeunload', ask);
	}

	function ask(event) {
		if (text() !== kept && !leaving) { event.preventDefault(); }
	}

	function post(address, body, last) {
		return window.fetch(address, {
			method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: last,
			headers: { 'X-Requested-With': 'fetch', Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
			body: body + '&_csrf=' + encodeURIComponent(field('_csrf').value)
		});
	}

	/* Answers with what became of it: an outcome that the server states, or the status of a refusal. */
	function keep(entry, last) {
		var body = entry.text + '&draft-seq=' + entry.seq + '&form-path=' + encodeURIComponent(entry.path);
		return post(drafts + entry.key, body, last && body.length < LIGHT).then(function (answer) {
			var token = answer.headers.get('X-CSRF-TOKEN');
			return answer.json().catch(function () { return {}; }).then(function (said) {
				return { status: answer.status, outcome: answer.status === 200 ? said.outcome : '', seq: said.seq, text: said.text, token: token };
			});
		});
	}

	function say(said, warn, door) {
		var here = status.querySelector('[data-said]');
		if (here.textContent !== said) { here.textContent = said; }
		status.classList.toggle('is-warn', warn);
		status.classList.toggle('is-good', !warn);
		status.querySelector('[data-door]').hidden = !door;
		waiting = warn;
	}

	function later(pause) {
		window.clearTimeout(timer);
		timer = window.setTimeout(send, pause);
	}

	function send() {
		window.clearTimeout(timer);
		var typed = text();
		if (leaving || typed === kept) { return; }
		if (busy) { again = true; return; }
		busy = true;
		next();
		var stored = remember(typed);
		var entry = { key: key, path: path, seq: seq, text: typed };
		keep(entry, false).then(function (answer) {
			answered(entry, answer);
		}, function () {
			failed(stored);
		}).then(function () {
			busy = false;
			if (again) { again = false; later(0); }
		});
	}

	function answered(entry, answer) {
		if (answer.outcome === 'kept') {
			kept = entry.text;
			wait = conflicts = 0;
			renewed = false;
			if (text() === kept) { device.remove(PREFIX + owner + '/' + entry.key); warnOnLeaving(false); } else { later(PAUSE); }
			say(answer.text, false, false);
		} else if (answer.outcome === 'older' && conflicts < 5) { // what was typed last counts, in whichever window
			conflicts += 1;
			seq = Math.max(seq, answer.seq);
			again = true;
		} else if (answer.outcome === 'closed' && !leaving) { // over; what is typed from now on is a draft of its own
			device.remove(PREFIX + owner + '/' + key);
			if (entry.text === submitted) { kept = submitted; } else { key = newKey(); again = true; }
			say(answer.text, true, false);
		} else if (answer.status === 403 && answer.token && !renewed) { // signed in again in another tab
			renewed = true;
			document.querySelectorAll('input[name="_csrf"]').forEach(function (input) { input.value = answer.token; });
			again = true;
		} else if (answer.status === 401) {
			say(words.signIn, true, true);
			later(LONGEST_WAIT / 4);
		} else if (answer.status >= 500) {
			failed(!unsafe);
		} else {
			say(answer.text || words.refused, true, false);
		}
	}

	function failed(stored) {
		wait = Math.min(LONGEST_WAIT, wait ? wait * 2 : 2000);
		say(stored ? words.device : words.nowhere, true, false);
		later(wait);
	}

	function newKey() {
		if (window.crypto.randomUUID) { return window.crypto.randomUUID(); }
		return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, function (digit) {
			return (digit ^ (window.crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16);
		});
	}

	/* Offers what only this device had. */
	function offer(entry, bring, drop) {
		var offers = document.querySelector('[data-device-offers]');
		var template = document.querySelector('template[data-device-offer]');
		if (!offers || !template) { return; }
		var notice = template.content.cloneNode(true).firstElementChild;
		notice.querySelector('h2').textContent = offers.dataset.typed.replace('{0}', moment(entry.at, offers.dataset.zone));
		notice.querySelector('[data-bring]').addEventListener('click', bring);
		notice.querySelector('[data-drop]').addEventListener('click', function () {
			drop();
			notice.remove();
		});
		offers.appendChild(notice);
	}

	function moment(at, zone) {
		var time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone };
		if (Date.now() - at > 12 * 3600 * 1000) { time.day = 'numeric'; time.month = 'short'; }
		return new Intl.DateTimeFormat(document.documentElement.lang, time).format(new Date(at));
	}

	/* This form has an unsent text: send it if it is the one in view, offer it if it is another. */
	function found(entry) {
		if (entry.text === before || entry.seq <= seq) {
			device.remove(entry.id);
			kept = null;
			return;
		}
		seq = entry.seq;
		device.remove(entry.id);
		entry.key = newKey(); // left undecided, it becomes a draft of its own
		entry.id = PREFIX + owner + '/' + entry.key;
		device.put(entry.id, entry);
		offer(entry, function () {
			var own = { key: text() === before ? formKey : entry.key, path: entry.path, seq: entry.seq, text: entry.text };
			keep(own, false).then(function (answer) {
				if (answer.outcome !== 'kept') { say(answer.text || words.refused, true, answer.status === 401); return; }
				device.remove(entry.id);
				window.location.assign(own.path + '?draft=' + own.key);
			}, function () { failed(true); });
		}, function () { device.remove(entry.id); });
	}

	/* The unsent text of another form of this person becomes a draft on the server, unless that form is over. */
	function bringAlong(entry) {
		return keep(entry, false).then(function (answer) {
			if (['kept', 'older', 'closed'].indexOf(answer.outcome) < 0) { return; }
			device.remove(entry.id);
			if (answer.outcome !== 'kept' || entry.path !== path || document.querySelector('[data-draft-offer="' + entry.key + '"]')) { return; }
			offer(entry, function () {
				window.location.assign(entry.path + '?draft=' + entry.key);
			}, function () { post(drafts + entry.key + '/discard', 'back=' + encodeURIComponent(path), true); });
		}).catch(function () { return; });
	}

	var mine = device.all().filter(function (entry) {
		if (entry.owner !== owner && !(entry.at > Date.now() - WEEK)) { device.remove(entry.id); }
		return entry.owner === owner;
	});
	mine.filter(function (entry) { return entry.key === formKey; }).forEach(found);
	mine.filter(function (entry) { return entry.key !== formKey; }).reduce(function (done, entry) {
		return done.then(function () { return bringAlong(entry); });
	}, Promise.resolve());
	if (kept === null) { later(0); }

	form.addEventListener('input', function () { later(PAUSE); });
	form.addEventListener('change', function () { later(PAUSE / 4); });
	form.addEventListener('focusout', function () { later(PAUSE / 4); });
	document.addEventListener('htmx:afterSettle', function () { later(PAUSE / 4); });
	form.addEventListener('submit', function (event) {
		window.setTimeout(function () { leaving = leaving && !event.defaultPrevented; }, 0);
		leaving = true;
		window.clearTimeout(timer);
		next();
		submitted = text();
		if (submitted !== kept) { remember(submitted); }
	});
	window.addEventListener('online', send);
	window.addEventListener('focus', function () { if (waiting) { send(); } });
	document.addEventListener('visibilitychange', function () {
		if (document.visibilityState === 'hidden' || waiting) { send(); }
	});
	window.addEventListener('pageshow', function (event) {
		if (!event.persisted) { return; }
		leaving = busy = false;
		kept = null;
		later(PAUSE);
	});
	window.addEventListener('pagehide', function () {
		var typed = text();
		if (leaving || typed === kept) { return; }
		next();
		remember(typed);
		keep({ key: key, path: path, seq: seq, text: typed }, true).catch(function () { return; });
	});
}());
