package org.roca.portfolio.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.activity.ActivityMoney;
import org.roca.portfolio.activity.Description;
import org.roca.portfolio.activity.Equipment;
import org.roca.portfolio.activity.Evidence;
import org.roca.portfolio.activity.Headcount;
import org.roca.portfolio.activity.Involvement;
import org.roca.portfolio.activity.Schedule;
import org.roca.portfolio.activity.Share;
import org.roca.portfolio.activity.Venue;
import org.roca.portfolio.project.ActivityNumbers;
import org.roca.portfolio.project.Site;
import org.roca.portfolio.reference.CodeLists.CodeList;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.Period;
import org.roca.portfolio.shared.Visibility;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Activities that public pages report. They are approved, and open to the donors of their
 * projects.
 */
@Component
@Order(10)
class ActivitiesFile implements DataFile<ActivityItem> {

	private final ActivityNumbers numbers;

	private final Activities activities;

	ActivitiesFile(ActivityNumbers numbers, Activities activities) {
		this.numbers = numbers;
		this.activities = activities;
	}

	@Override
	public String name() {
		return "activities.json";
	}

	@Override
	public Class<ActivityItem> itemType() {
		return ActivityItem.class;
	}

	@Override
	public void add(ActivityItem item, int position, Known known) {
		Codes codes = known.codes();
		Activity activity = new Activity(this.numbers.next(known.projects().get(item.project())));
		activity.describe(new Description(codes.require(CodeList.ACTIVITY_TYPE, item.type()), item.title(),
				item.summary(), null));
		activity.serves((item.pillar() != null) ? known.pillars().get(item.pillar()) : null,
				known.projects().all(item.furtherProjects()));
		activity.schedule(new Schedule(item.status(), null, period(item)), null);
		activity.isHeldAt(
				new Venue(item.mode(), codes.check(CodeList.COUNTRY, item.country()),
						(item.place() != null) ? known.places().get(item.place()) : null, item.venue()),
				known.sites().all(item.sites()).stream().map(Site::id).toList());
		activity.benefits(codes.all(CodeList.COUNTRY, item.countries()).stream().map(Share::unsplit).toList());
		activity.isAttendedBy(Headcount.of(item.participants(), List.of()), item.participantsNote());
		activity.involves(known.organisations()
			.all(item.organisations())
			.stream()
			.map((organisation) -> new Involvement(organisation, null))
			.toList(), known.organisations().all(item.donors()));
		activity
			.handsOver(item.equipment().stream().map((thing) -> Equipment.of(thing.item(), thing.quantity())).toList());
		activity.costs(item.money()
			.stream()
			.map((amount) -> new ActivityMoney(amount.kind(),
					new Money(amount.amount(), codes.require(CodeList.CURRENCY, amount.currency())), amount.what()))
			.toList());
		activity.rests(new Evidence(known.citations().of(item.source()), item.basisNote(), item.dateNote(),
				item.confidence()));
		activity.acceptAsPublished(Visibility.DONORS);
		this.activities.save(activity);
	}

	private static @Nullable Period period(ActivityItem item) {
		if (item.start() == null && item.end() != null) {
			throw new IllegalArgumentException("the end is given without a start");
		}
		return (item.start() != null) ? new Period(item.start(), item.end()) : null;
	}

}
