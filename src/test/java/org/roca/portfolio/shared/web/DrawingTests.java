package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.web.MapView.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the server draws stands where it should. */
class DrawingTests {

	@Test
	void aStripHasABarForEachYearWithRecords() {
		YearStrip strip = new YearStrip(Map.of(2010, 1L, 2016, 12L, 2030, 4L), 2005, 2020, 12, 2015, 2019);
		assertThat(strip.bars()).extracting(YearStrip.Bar::x).containsExactly(56.0, 122.0);
		assertThat(strip.bars().get(1).height()).isEqualTo(22);
		assertThat(strip.period()).isEqualTo(new YearStrip.Bar(110, 0, 55, 24));
		assertThat(strip.said()).startsWith("2010: 1, 2016: 12");
	}

	@Test
	void aMonthOfTheTimelineIsAsLongAsAMonth() {
		Timeline line = new Timeline(2016, 2017, List.of());
		Timeline.Mark month = new Timeline.Mark(PartialDate.parse("2016-03"), null, true, "Course");
		assertThat(line.x(month)).isCloseTo(100 * 60 / 731.0, within(.01));
		assertThat(line.width(month)).isCloseTo(100 * 31 / 731.0, within(.02));
		assertThat(line.axis().ticks()).extracting((tick) -> tick.at().toString()).containsExactly("2016", "2017");
	}

	@Test
	void aShortOrOutlyingMarkStaysVisibleAndInside() {
		Timeline line = new Timeline(2016, 2017, List.of());
		Timeline.Mark early = new Timeline.Mark(PartialDate.parse("2001-03-04"), null, false, "Course");
		assertThat(line.x(early)).isZero();
		assertThat(line.width(early)).isEqualTo(.6);
	}

	@Test
	void theMapPutsTheCornersOfItsWindowInTheCornersOfItsPicture() {
		assertThat(MapProjection.x(44)).isZero();
		assertThat(MapProjection.x(88.5)).isEqualTo(MapProjection.WIDTH);
		assertThat(MapProjection.y(56)).isZero();
		assertThat(MapProjection.y(29)).isCloseTo(MapProjection.HEIGHT, within(.7));
		assertThat(MapProjection.holds(16.37, 48.2)).isFalse();
	}

	@Test
	void circlesGrowByAreaAndTheirLabelsDoNotCollide() {
		MapView view = new MapView(List.of(),
				List.of(new MapPoint("Khujand", 69.62, 40.28, 1, "/k", "place"),
						new MapPoint("Tashkent", 69.22, 41.26, 16, "/t", "place"),
						new MapPoint("Vienna", 16, 48, 9, "/v", "place")));
		assertThat(view.marks()).extracting((mark) -> mark.circle().point().name())
			.containsExactly("Tashkent", "Khujand");
		assertThat(view.marks().get(0).circle().r()).isCloseTo(4 * view.marks().get(1).circle().r(), within(.2));
		assertThat(view.marks()).extracting(Mark::side).doesNotContainNull();
	}

	@Test
	void aTownWithoutRoomHasNoLabel() {
		MapPoint town = new MapPoint("Tashkent", 69.22, 41.26, 1, "/t", "place");
		MapView view = new MapView(List.of(), List.of(town, town, town, town, town, town));
		assertThat(view.marks()).extracting(Mark::side).containsNull();
	}

}
