package org.roca.portfolio.shared.document.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Wording;
import org.roca.portfolio.shared.document.chart.Svg.Anchor;
import org.roca.portfolio.shared.web.MapProjection;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.MapView.Circle;
import org.roca.portfolio.shared.web.MapView.Mark;
import org.roca.portfolio.shared.web.MapView.Name;

/**
 * Draws the map of the pages as a file that stands alone, always with the sentence on
 * boundaries that the United Nations ask for.
 */
@Component
public class MapSvg {

	private static final double NAME = 15;

	private static final double COUNT = 23;

	private static final double TOWN = 16;

	private static final double BELOW = 16;

	private static final Pattern OUTLINE = Pattern.compile("<path class=\"map__(far|land)\"[^>]*? d=\"([^\"]+)\"");

	private final Wording wording;

	/** Neighbours first, over which the countries of the programme are drawn. */
	private final List<MatchResult> outlines;

	MapSvg(Wording wording) throws IOException {
		this.wording = wording;
		try (InputStream in = new ClassPathResource("templates/fragments/map-outline.html").getInputStream()) {
			String drawn = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			this.outlines = OUTLINE.matcher(drawn).results().toList();
		}
	}

	/**
	 * The map.
	 * @param note what it is from
	 * @param outlined whether letters are drawn as outlines, as a picture needs it
	 */
	public String draw(MapView map, String title, String note, boolean outlined) {
		List<String> notes = List.of(this.wording.say("shared.map.disclaimer"), this.wording.say(map.sources()), note);
		return new Frame(title, notes, this.wording.say("shared.map.label"), MapProjection.WIDTH).around(outlined,
				(svg, x, y) -> draw(map, svg, x, y));
	}

	private double draw(MapView map, Svg svg, double x, double y) {
		svg.begin(x, y, MapProjection.WIDTH, MapProjection.HEIGHT);
		svg.rect(Ink.SEA, 0, 0, MapProjection.WIDTH, MapProjection.HEIGHT);
		this.outlines.forEach((each) -> svg.land(each.group(1).equals("far") ? Ink.FAR : Ink.LAND, each.group(2)));
		map.names().forEach((name) -> name(name, svg));
		map.marks().forEach((mark) -> mark(mark, svg));
		svg.end();
		return MapProjection.HEIGHT + BELOW;
	}

	private void name(Name name, Svg svg) {
		String words = name.country().name().toUpperCase(Locale.ROOT);
		svg.text(Ink.MUTED, Typeface.REGULAR, NAME, name.x(), name.y(), Anchor.MIDDLE, false, words);
		String count = this.wording.number(name.country().count());
		svg.text(Ink.TEXT, Typeface.SEMIBOLD, COUNT, name.x(), name.y() + 25, Anchor.MIDDLE, false, count);
	}

	private static void mark(Mark mark, Svg svg) {
		Circle circle = mark.circle();
		svg.circle(circle.point().kind().equals("site") ? Ink.AREA_3 : Ink.FIGURES, circle.cx(), circle.cy(),
				circle.r());
		if (mark.side() != null) {
			Anchor anchor = switch (mark.side()) {
				case "right" -> Anchor.START;
				case "left" -> Anchor.END;
				default -> Anchor.MIDDLE;
			};
			svg.text(Ink.TEXT, Typeface.REGULAR, TOWN, mark.x(), mark.y() + TOWN / 3, anchor, false, mark.label());
		}
	}

}
