package org.roca.portfolio.activity.edit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.lookup.LongList;

/**
 * How the form chooses its projects and its pillar: from lists as long as these are
 * short, else projects are named, and the list of pillars is that of the project.
 *
 * @param record the record that is edited, or {@code null} for a new one
 * @param form what is typed
 * @param lists what can be chosen
 */
record ProjectChoices(@Nullable FormRecord record, ActivityForm form, FormLists lists) {

	/** The project that leads the record on the page. */
	public LeadProject lead() {
		return this.lists.projects().stream().filter(this::leads).findFirst().orElseThrow();
	}

	/** Whether the project that is to lead it is named, not chosen from a list. */
	public boolean leadIsNamed() {
		return this.record == null && LongList.is(this.lists.kept().size());
	}

	/** What is typed as the project that is to lead it. */
	public FormRow leadTyped() {
		return this.form.rows(FormGroup.LEAD)
			.stream()
			.findFirst()
			.orElseGet(() -> this.lists.kept()
				.stream()
				.filter(this::leads)
				.findFirst()
				.map((project) -> new FormRow().set("slug", project.slug()).set("name", project.code()))
				.orElseGet(FormRow::new));
	}

	/** Whether further projects are named, not ticked in a list of all. */
	public boolean othersAreNamed() {
		return LongList.is(this.lists.projects().size());
	}

	/**
	 * The projects that can share it: all but the one that leads it on record, or those
	 * that are ticked where all are too many.
	 */
	public List<LeadProject> others() {
		boolean some = othersAreNamed();
		return this.lists.projects()
			.stream()
			.filter((project) -> isTicked(project) || !some && (this.record == null || !leads(project)))
			.toList();
	}

	/** Whether the pillars follow the project: those of all are too many for a list. */
	public boolean pillarsFollow() {
		return this.record == null && LongList.is(this.lists.pillars());
	}

	/**
	 * The pillars to choose from: of the project on record or, where all are too many,
	 * the one that is chosen; else of all that can lead.
	 */
	public List<PillarGroup> pillars() {
		boolean one = this.record != null || pillarsFollow();
		return this.lists.kept()
			.stream()
			.filter((project) -> !one || leads(project))
			.map((project) -> new PillarGroup(project.slug(), project.code(), this.lists.pillars(project.slug())))
			.filter((group) -> !group.options().isEmpty())
			.toList();
	}

	/** The same pillars in one list. */
	List<Option> offeredPillars() {
		return pillars().stream().flatMap((group) -> group.options().stream()).toList();
	}

	private boolean leads(LeadProject project) {
		return project.slug().equals(this.form.get("project"));
	}

	private boolean isTicked(LeadProject project) {
		return this.form.all("further").contains(project.slug());
	}

}
