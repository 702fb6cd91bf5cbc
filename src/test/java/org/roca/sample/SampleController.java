package org.roca.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterProblem.Reason;
import org.roca.portfolio.shared.web.MapCountry;
import org.roca.portfolio.shared.web.MapPoint;
import org.roca.portfolio.shared.web.MapView;
import org.roca.portfolio.shared.web.Timeline;
import org.roca.portfolio.shared.web.YearStrip;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page with every shared part. */
@Controller
class SampleController {

	@GetMapping("/sample")
	String show(Model model) {
		model.addAttribute("known", Figure.of("activities", 16768, "/activities"));
		model.addAttribute("money", new Figure("contributions-usd", new BigDecimal("16768415.85"), "/contributions"));
		model.addAttribute("unknown", new Figure("women", null, "/activities?missing=sex"));
		model.addAttribute("unreviewed",
				new Text("Border post", TextState.ORIGINAL, "Пограничный пост", TextState.UNREVIEWED));
		model.addAttribute("english", Text.english("Only in English"));
		model.addAttribute("day", PartialDate.parse("2020-12-01"));
		model.addAttribute("strip", new YearStrip(Map.of(2010, 1L, 2016, 12L, 2020, 5L), 2005, 2020, 12, 2015, 2019));
		model.addAttribute("timeline", timeline());
		model.addAttribute("years", years());
		model.addAttribute("themes",
				new TreeMap<>(Map.of(1, "National structures", 3, "Container and border control")));
		model.addAttribute("map", map());
		model.addAttribute("problems",
				List.of(new FilterProblem("country", "<script>alert(1)</script>", Reason.NOT_UNDERSTOOD)));
		return "sample/parts";
	}

	private static MapView map() {
		List<MapCountry> countries = List.of(country("KZ", "Kazakhstan", 32), country("UZ", "Uzbekistan", 23),
				country("TJ", "Tajikistan", 22), country("KG", "Kyrgyzstan", 19), country("TM", "Turkmenistan", 9),
				country("AZ", "Azerbaijan", 4), country("AF", "Afghanistan", 1), country("AT", "Austria", 1));
		return new MapView(countries, List.of(town("Almaty", 76.93, 43.26, 18), town("Tashkent", 69.22, 41.26, 13),
				town("Dushanbe", 68.78, 38.54, 10), town("Bishkek", 74.59, 42.87, 7), town("Baku", 49.89, 40.38, 3),
				town("Osh", 72.81, 40.52, 2), town("Astana", 71.45, 51.18, 2), town("Ashgabat", 58.38, 37.95, 2),
				town("Termez", 67.28, 37.22, 1), town("Khujand", 69.62, 40.28, 1), town("Qubodiyon", 68.18, 37.4, 1),
				town("Vienna", 16.37, 48.21, 1)));
	}

	private static MapCountry country(String code, String name, long count) {
		return new MapCountry(code, name, count, "/activities?country=" + code, "activities");
	}

	private static MapPoint town(String name, double lon, double lat, long count) {
		return new MapPoint(name, lon, lat, count, "/activities?place=" + name, "place");
	}

	private static List<List<Figure>> years() {
		return IntStream.rangeClosed(2005, 2020)
			.mapToObj((year) -> List.of(Figure.of("activities", year % 3, "/activities?theme=a&year=" + year),
					Figure.of("activities", year % 7, "/activities?theme=b&year=" + year)))
			.toList();
	}

	private static Timeline timeline() {
		List<Timeline.Mark> marks = new ArrayList<>();
		marks.add(new Timeline.Mark(PartialDate.parse("2016-03"), PartialDate.parse("2016-06"), true, "Course"));
		marks.add(new Timeline.Mark(PartialDate.parse("2016-05-04"), PartialDate.parse("2016-05-06"), false, "Course"));
		marks.add(new Timeline.Mark(PartialDate.parse("2018"), null, false, "Handover"));
		return new Timeline(2005, 2020, List.of(new Timeline.Row("XAC/K22", "/projects/XAC-K22", 3, marks),
				new Timeline.Row("RER/H22", "/projects/RER-H22", 2, List.of())));
	}

}
