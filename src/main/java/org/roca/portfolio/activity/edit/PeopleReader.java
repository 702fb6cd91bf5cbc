package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.Attendance;
import org.roca.portfolio.activity.Headcount;
import org.roca.portfolio.activity.Involvement;
import org.roca.portfolio.activity.Participants;
import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Text;

/**
 * Who took part and who paid: agencies with what they did, and people as far as counted.
 */
@Component
@Order(4)
class PeopleReader implements SectionReader {

	private static final String TOTAL = "participants";

	private static final Map<String, Function<Participants, @Nullable Integer>> NUMBERS = new LinkedHashMap<>();

	static {
		NUMBERS.put("women", Participants::women);
		NUMBERS.put("men", Participants::men);
		NUMBERS.put("unknown", Participants::unknown);
		NUMBERS.put(TOTAL, Participants::total);
	}

	@Override
	public Change read(Reading in) {
		boolean agencies = in.references().check(in, FormGroup.PEOPLE, "");
		boolean donors = in.references().check(in, FormGroup.DONORS, "");
		List<Line> lines = lines(in);
		Participants stated = count(in, "", (column) -> in.form().get(column));
		Text note = in.text("note", "participants_note", Reading.TEXT);
		if (!withinTheTotal(in, stated, lines) || !agencies || !donors) {
			return Change.NONE;
		}
		return (activity) -> {
			Set<Involvement> involved = new LinkedHashSet<>();
			List<Attendance> counted = new ArrayList<>();
			for (Line line : lines) {
				OrganisationId agency = in.references().id(line.base()).map(OrganisationId::new).orElse(null);
				if (agency != null) {
					involved.add(new Involvement(agency, line.role()));
				}
				if (line.people() != null || line.country() != null) {
					counted.add(new Attendance(agency, line.role(), line.country(), line.people()));
				}
			}
			activity.involves(involved,
					in.references().ids(FormGroup.DONORS, "").stream().map(OrganisationId::new).toList());
			activity.isAttendedBy(Headcount.of(stated, counted), note);
		};
	}

	private static List<Line> lines(Reading in) {
		List<Line> lines = new ArrayList<>();
		List<FormRow> rows = in.form().rows(FormGroup.PEOPLE);
		for (int number = 0; number < rows.size(); number++) {
			FormRow row = rows.get(number);
			String base = "people[" + number + "]";
			if (row.isBlank()) {
				continue;
			}
			String country = in.code(base + ".country", CodeList.COUNTRY, row.get("country"));
			Participants people = count(in, base + ".", row::get);
			if (row.get("name").isEmpty() && row.get("slug").isEmpty() && row.get("country").isEmpty()) {
				in.problem(base + ".name", "people.whose");
			}
			lines.add(new Line(base, role(in, base, row.get("role")), country, people));
		}
		return lines;
	}

	private static Involvement.@Nullable Role role(Reading in, String base, String code) {
		if (code.isEmpty()) {
			return null;
		}
		Optional<Involvement.Role> role = Arrays.stream(Involvement.Role.values())
			.filter((each) -> each.code().equals(code))
			.findFirst();
		if (role.isEmpty()) {
			in.problem(base + ".role", "code", code);
		}
		return role.orElse(null);
	}

	/** The numbers of a row or of the whole; null when none is known. */
	private static @Nullable Participants count(Reading in, String base, Function<String, String> typed) {
		Map<String, Integer> known = new LinkedHashMap<>();
		NUMBERS.keySet().forEach((column) -> {
			Integer number = in.people(base + column, typed.apply(column));
			if (number != null) {
				known.put(column, number);
			}
		});
		int parts = known.getOrDefault("women", 0) + known.getOrDefault("men", 0) + known.getOrDefault("unknown", 0);
		Integer total = known.get(TOTAL);
		boolean all = known.keySet().containsAll(List.of("women", "men", "unknown"));
		if (total != null && (parts > total || all && parts != total)) {
			in.problem(base + TOTAL, (parts > total) ? "people.more" : "people.sum", parts, total);
			return null;
		}
		return known.isEmpty() ? null
				: new Participants(total, known.get("women"), known.get("men"), known.get("unknown"));
	}

	private static boolean withinTheTotal(Reading in, @Nullable Participants stated, List<Line> lines) {
		if (stated == null) {
			return true;
		}
		List<Participants> parts = lines.stream().map(Line::people).filter((people) -> people != null).toList();
		boolean within = true;
		for (Map.Entry<String, Function<Participants, @Nullable Integer>> number : NUMBERS.entrySet()) {
			Integer total = number.getValue().apply(stated);
			int sum = number.getKey().equals(TOTAL) ? Headcount.least(stated, parts)
					: Headcount.counted(parts, number.getValue());
			if (total != null && sum > total) {
				in.problem(number.getKey(), "people.rows", sum, total);
				within = false;
			}
		}
		return within;
	}

	/** A row that says something. */
	private record Line(String base, Involvement.@Nullable Role role, @Nullable String country,
			@Nullable Participants people) {
	}

}
