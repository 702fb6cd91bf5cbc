package org.roca.portfolio.shared.document.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Chart.Series;
import org.roca.portfolio.shared.document.DocumentMother;
import org.roca.portfolio.shared.document.RendererTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RendererTest
class ChartSvgTests {

	@Autowired
	private ChartSvg svg;

	@Autowired
	private ChartPng png;

	@Test
	void drawsEachAreaInItsColourAndWritesTheSums() {
		Element drawing = parse(this.svg.inPage(DocumentMother.areas()));
		assertThat(drawing.select("circle[fill=#0e7f86]")).hasSize(1);
		assertThat(drawing.select("rect[fill=#23449c], rect[fill=#b26a00], rect[fill=#8593a6]")).isNotEmpty();
		assertThat(drawing.select("text[font-weight=600]").eachText()).hasSize(16).contains("0", "17");
		assertThat(drawing.select("text").eachText()).contains("National structures", "2005", "2020");
		assertThat(drawing.select("[style]")).isEmpty();
	}

	@Test
	void drawsLengthsInProportionFromZero() {
		Chart chart = chart(new BigDecimal("1000"), new BigDecimal("250"));
		List<Double> lengths = parse(this.svg.inPage(chart)).select("rect")
			.eachAttr("width")
			.stream()
			.map(Double::valueOf)
			.toList();
		assertThat(lengths.get(0) / lengths.get(1)).isBetween(3.99, 4.01);
	}

	@Test
	void drawsAnEmptyChartAndRefusesANegativeValue() {
		assertThat(this.svg.inPage(chart(BigDecimal.ZERO, BigDecimal.ZERO))).contains(">0</text>");
		Chart negative = chart(BigDecimal.ONE.negate(), BigDecimal.ONE);
		assertThatIllegalArgumentException().isThrownBy(() -> this.svg.inPage(negative));
	}

	@Test
	void neverBreaksAYearAndWritesWhatHasNoneAtTheEnd() {
		List<String> years = Stream
			.concat(IntStream.rangeClosed(2001, 2026).mapToObj(Integer::toString), Stream.of("not known"))
			.toList();
		Chart chart = new Chart("x", "x", "x", true, years,
				List.of(new Series("", null, Collections.nCopies(years.size(), BigDecimal.ONE))));
		List<String> said = parse(this.svg.inPage(chart)).select("text:not([font-weight])").eachText();
		assertThat(said).contains("2001", "2003", "not", "known").doesNotContain("2002", "20", "2026");
	}

	@Test
	void severalChartsOfOneFileStandBelowEachOther() {
		Chart chart = chart(BigDecimal.ONE, BigDecimal.TEN);
		Element one = parse(this.svg.file("Title", List.of(chart), "A note", false)).selectFirst("svg");
		Element two = parse(this.svg.file("Title", List.of(chart, chart), "A note", false)).selectFirst("svg");
		assertThat(Double.parseDouble(two.attr("height"))).isGreaterThan(Double.parseDouble(one.attr("height")) + 60);
		assertThat(two.select("text").eachText()).contains("Title", "A note");
	}

	@Test
	void escapesWordsAndNeedsNoFontOnPaper() {
		Chart chart = new Chart("x", "<x> & \"y\"", "a \"b\" <c>", false, List.of("<script>"),
				List.of(new Series("", null, List.of(BigDecimal.ONE))));
		assertThat(parse(this.svg.file(chart, "A note & more")).select("text").eachText()).contains("<x> & \"y\"",
				"<script>", "A note & more");
		assertThat(parse(this.svg.onPaper(chart, ChartSvg.WIDTH)).select("text")).isEmpty();
	}

	@Test
	void staysWithinANarrowColumn() {
		Element drawing = parse(this.svg.onPaper(DocumentMother.areas(), 368)).selectFirst("svg");
		assertThat(drawing.attr("width")).isEqualTo("368");
		assertThat(Double.parseDouble(drawing.attr("height"))).isLessThan(260);
		for (Element bar : drawing.select("rect")) {
			assertThat(Double.parseDouble(bar.attr("x")) + Double.parseDouble(bar.attr("width")))
				.isLessThanOrEqualTo(368);
		}
	}

	@Test
	void takesRoundStepsThatHoldTheLargestBar() {
		assertThat(Scale.of(chart(new BigDecimal("17"), BigDecimal.ONE))).isEqualTo(new Scale(new BigDecimal("5"), 4));
		Scale fractions = Scale.of(chart(new BigDecimal("0.13"), BigDecimal.ZERO));
		assertThat(fractions.step().multiply(BigDecimal.valueOf(fractions.steps()))).isBetween(new BigDecimal("0.13"),
				new BigDecimal("0.2"));
		assertThat(Scale.of(chart(BigDecimal.valueOf(2), BigDecimal.ONE)).step()).isEqualByComparingTo("1");
	}

	@Test
	void makesThePictureTheSameEachTime() throws IOException {
		byte[] picture = this.png.of(this.svg.outlined(DocumentMother.areas(), null));
		assertThat(this.png.of(this.svg.outlined(DocumentMother.areas(), null))).isEqualTo(picture);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		assertThat(image.getWidth()).isEqualTo(2136);
		assertThat(image.getRGB(3, 3)).isEqualTo(0xffffffff);
	}

	private static Chart chart(BigDecimal first, BigDecimal second) {
		return new Chart("c", "Caption", "Words", false, List.of("One", "Two"),
				List.of(new Series("", null, List.of(first, second))));
	}

	private static Element parse(String drawing) {
		return Jsoup.parse(drawing, "", Parser.xmlParser());
	}

}
