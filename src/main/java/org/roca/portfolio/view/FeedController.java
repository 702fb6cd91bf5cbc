package org.roca.portfolio.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roca.portfolio.activity.since.ActivityChanges;
import org.roca.portfolio.activity.since.ChangeRow;
import org.roca.portfolio.shared.access.AccessLog;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.lens.Lens;

/**
 * The feed of a view, for the reader program of the person who follows it: what that
 * person may see now, of the last 30 days. One that was closed or never was is answered
 * alike. Each time it is taken is in the access log under the person's name.
 */
@Controller
class FeedController {

	private static final Duration WINDOW = Duration.ofDays(30);

	private static final int MOST = 50;

	private final ViewQueries views;

	private final Selections selections;

	private final VocabularyQueries vocabularies;

	private final ViewCounts counts;

	private final ActivityChanges changes;

	private final AtomWriter atom;

	private final AccessLog log;

	private final Clock clock;

	FeedController(ViewQueries views, Selections selections, VocabularyQueries vocabularies, ViewCounts counts,
			ActivityChanges changes, AtomWriter atom, AccessLog log, Clock clock) {
		this.views = views;
		this.selections = selections;
		this.vocabularies = vocabularies;
		this.counts = counts;
		this.changes = changes;
		this.atom = atom;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping("/shared/feeds/{token}.atom")
	ResponseEntity<byte[]> feed(Locale reader, @PathVariable String token) {
		ViewQueries.Feed feed = this.views.feed(token).orElse(null);
		if (feed == null) {
			return ResponseEntity.notFound().build();
		}
		SavedView view = feed.view();
		Selection selection = this.counts.followed(feed.scope(),
				this.selections.of(view.address(), this.vocabularies.vocabulary(feed.scope())));
		ActivityFilter filter = selection.activities();
		Instant from = this.clock.instant().minus(WINDOW);
		List<ChangeRow> rows = (filter == null) ? List.of()
				: this.changes.since(from)
					.map((span) -> this.changes.latest(feed.scope(), filter, span, MOST, reader))
					.orElse(List.of());
		byte[] body = this.atom.write(view, selection, rows,
				ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		this.log.downloaded(feed.username(), Lens.of(null), view.href() + "/changes", "atom");
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(body);
	}

}
