package org.roca.portfolio.shared.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.measure.RegisterFigures;
import org.roca.portfolio.shared.measure.RegisterLinkQueries;
import org.roca.portfolio.shared.measure.RegisterMembers;
import org.roca.portfolio.shared.measure.RegisterOrderQueries;
import org.roca.portfolio.shared.measure.RegisterOrderQueries.Start;
import org.roca.portfolio.shared.measure.RegisterQueries;
import org.roca.portfolio.shared.web.RegisterSpots.Spot;

/**
 * Finds the rows of one page of a register, one after another or group by group. What an
 * address asks a page to start at and is not there is said.
 */
@Component
class RegisterListings {

	private static final String AFTER = "after";

	private static final String GO = "go";

	private final RegisterQueries registers;

	private final RegisterOrderQueries orders;

	private final RegisterLinkQueries links;

	private final RegisterGroupings groupings;

	RegisterListings(RegisterQueries registers, RegisterOrderQueries orders, RegisterLinkQueries links,
			RegisterGroupings groupings) {
		this.registers = registers;
		this.orders = orders;
		this.links = links;
		this.groupings = groupings;
	}

	/**
	 * The rows of a page.
	 * @param slice the whole selection in its order
	 * @param size how many rows the page has at most
	 * @param figures the numbers of the rows
	 */
	<R> RegisterListing<R> listing(RegisterCall call, RegisterAsked asked, RegisterSlice slice, int size,
			RegisterRows<R> rows, RegisterFigures figures) {
		Criterion group = asked.address().layout().group();
		return (group != null && call.view() == RegisterView.TABLE)
				? grouped(call, asked, slice, size, rows, figures, group) : listed(call, asked, slice, size, rows);
	}

	private <R> RegisterListing<R> listed(RegisterCall call, RegisterAsked asked, RegisterSlice slice, int size,
			RegisterRows<R> rows) {
		String after = start(call, asked, slice);
		List<R> read = rows.read().apply(slice.after(after).most((size < Integer.MAX_VALUE) ? size + 1 : size));
		boolean more = read.size() > size;
		List<R> shown = more ? read.subList(0, size) : read;
		return RegisterListing.of(shown, after, more ? rows.token().apply(shown.get(size - 1)) : null);
	}

	/**
	 * The record after which the page starts that is asked for, null for the first page.
	 */
	private @Nullable String start(RegisterCall call, RegisterAsked asked, RegisterSlice slice) {
		String typed = call.value(GO);
		if (typed != null && call.view() == RegisterView.TABLE) {
			return go(call.scope(), asked, slice, typed).map(Start::after).orElse(null);
		}
		String record = call.value(AFTER);
		if (record == null || this.registers.has(call.scope(), call.register(), record)) {
			return record;
		}
		asked.lacks(AFTER, record);
		return null;
	}

	private Optional<Start> go(Scope scope, RegisterAsked asked, RegisterSlice slice, String typed) {
		Optional<Start> start = this.orders.start(scope, slice, typed);
		if (start.isEmpty()) {
			asked.lacks(GO, typed);
		}
		return start;
	}

	private <R> RegisterListing<R> grouped(RegisterCall call, RegisterAsked asked, RegisterSlice slice, int size,
			RegisterRows<R> rows, RegisterFigures figures, Criterion by) {
		RegisterMembers members = this.links.members(call.scope(), slice, by, RegisterGroupings.told(asked, by));
		RegisterGrouping grouping = this.groupings.grouping(call.scope(), asked, figures, members, by);
		RegisterSpots all = RegisterSpots.of(members, grouping.groups().stream().map(RegisterGroup::code).toList());
		int from = start(call, asked, slice, members, all);
		List<Spot> spots = all.spots();
		int to = (int) Math.min(spots.size(), (long) from + size);
		return new RegisterListing<>(grouping, sections(spots.subList(from, to), grouping, slice, rows),
				(from > 0) ? spots.get(from - 1).code() : null, (to < spots.size()) ? spots.get(to - 1).code() : null);
	}

	/** The number of the spot at which the page starts that is asked for. */
	private int start(RegisterCall call, RegisterAsked asked, RegisterSlice slice, RegisterMembers members,
			RegisterSpots spots) {
		String typed = call.value(GO);
		if (typed != null) {
			return go(call.scope(), asked, slice, typed)
				.map((start) -> spots.of(members.rows().get(members.rows().indexOf(start.after()) + 1)))
				.orElse(0);
		}
		String place = call.value(AFTER);
		int after = (place != null) ? spots.find(place) : -1;
		if (place != null && after < 0) {
			asked.lacks(AFTER, place);
		}
		return after + 1;
	}

	private static <R> List<RegisterSection<R>> sections(List<Spot> spots, RegisterGrouping grouping,
			RegisterSlice slice, RegisterRows<R> rows) {
		Map<String, R> read = new HashMap<>();
		rows.read()
			.apply(slice.only(spots.stream().map(Spot::row).distinct().toList()))
			.forEach((row) -> read.put(rows.token().apply(row), row));
		Map<String, List<Spot>> own = spots.stream().collect(Collectors.groupingBy(Spot::group));
		return grouping.groups().stream().filter((group) -> own.containsKey(group.code())).map((group) -> {
			List<Spot> listed = Objects.requireNonNull(own.get(group.code()));
			return new RegisterSection<>(group,
					listed.stream().map((spot) -> Objects.requireNonNull(read.get(spot.row()))).toList(),
					listed.get(0).place() > 0);
		}).toList();
	}

}
