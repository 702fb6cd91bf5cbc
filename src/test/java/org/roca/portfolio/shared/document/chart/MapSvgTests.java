package org.roca.portfolio.shared.document.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.document.RendererTest;
import org.roca.portfolio.shared.web.MapCountry;
import org.roca.portfolio.shared.web.MapPoint;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.Timeline.Mark;

import static org.assertj.core.api.Assertions.assertThat;

/** The map and the timeline as files that stand alone. */
@RendererTest
class MapSvgTests {

	private static final MapView MAP = new MapView(
			List.of(new MapCountry("KZ", "Kazakhstan", 1234, "/activities?country=KZ", "activities")),
			List.of(new MapPoint("Almaty & more", 76.9, 43.25, 18, "/activities", "place"),
					new MapPoint("Far away", 2.35, 48.85, 3, "/activities", "place")));

	@Autowired
	private MapSvg maps;

	@Autowired
	private TimelineSvg timelines;

	@Autowired
	private ChartPng png;

	@Test
	void alwaysSaysWhatTheBoundariesMean() {
		Element map = parse(this.maps.draw(MAP, "Where activities were held", "From the register.", false));
		assertThat(String.join(" ", map.select("text").eachText())).contains("Where activities were held",
				"do not imply official endorsement or acceptance by the United Nations", "Natural Earth",
				"From the register.");
	}

	@Test
	void namesCountriesAndTownsWithTheirNumbers() {
		Element map = parse(this.maps.draw(MAP, "Map", "Note", false));
		assertThat(map.select("text").eachText()).contains("KAZAKHSTAN", "1,234")
			.anyMatch((text) -> text.startsWith("Almaty & more"));
		assertThat(map.select("circle")).as("what is off the map stands in the table").hasSize(1);
		assertThat(map.select("svg svg path")).as("outlines").hasSize(8);
		assertThat(map.select("[style], a")).isEmpty();
	}

	@Test
	void isAPictureThatNeedsNoFont() throws IOException {
		String drawing = this.maps.draw(MAP, "Map", "Note", true);
		assertThat(parse(drawing).select("text")).isEmpty();
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(this.png.of(drawing)));
		assertThat(picture.getWidth()).isGreaterThan(2000);
	}

	@Test
	void drawsPlansAboveWhatHappened() {
		Timeline timeline = new Timeline(2018, 2020, List.of(new Timeline.Row("XAC/K22", "/projects/XAC-K22", 3,
				List.of(new Mark(PartialDate.parse("2019-03"), null, true, "Planned"),
						new Mark(PartialDate.parse("2019-04-01"), PartialDate.parse("2019-06-30"), false, "Held"),
						new Mark(PartialDate.parse("2020"), null, false, "In a year")))));
		Element drawing = parse(this.timelines.draw(timeline, "Planned and actual", List.of("Note"), false));
		assertThat(drawing.select("text").eachText()).contains("2018", "2019", "2020", "XAC/K22", "Planned", "Note");
		assertThat(drawing.select("rect[stroke-dasharray]")).as("the plan, and the legend").hasSize(2);
		assertThat(drawing.select("rect[fill=#b26a00]")).hasSize(2);
		double plan = Double.parseDouble(drawing.select("rect[stroke-dasharray]").last().attr("y"));
		assertThat(drawing.select("rect[fill=#b26a00]").eachAttr("y")).allMatch((y) -> Double.parseDouble(y) > plan);
	}

	private static Element parse(String drawing) {
		return Jsoup.parse(drawing, "", Parser.xmlParser());
	}

}
