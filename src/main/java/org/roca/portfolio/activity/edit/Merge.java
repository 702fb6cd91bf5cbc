package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What two people made of one record. A value that only one of them changed is taken as
 * it is; one that both changed alike, too; what they changed differently is theirs to
 * choose.
 *
 * @param fields every value that somebody changed, in the order of the form
 */
public record Merge(List<Field> fields) {

	/**
	 * Compares three versions.
	 * @param base the version that the second editor opened
	 * @param theirs what was saved meanwhile
	 * @param mine what the second editor typed
	 */
	public static Merge of(ActivityForm base, ActivityForm theirs, ActivityForm mine) {
		Map<String, String> before = FlatForm.of(base).values();
		Map<String, String> saved = FlatForm.of(theirs).values();
		Map<String, String> typed = FlatForm.of(mine).values();
		List<Field> fields = new ArrayList<>();
		for (FormField field : FormField.values()) {
			Set<String> paths = new LinkedHashSet<>(List.of(field.code()));
			List.of(typed, saved, before)
				.forEach((form) -> form.keySet()
					.stream()
					.filter((path) -> path.startsWith(field.code() + "="))
					.forEach(paths::add));
			paths.forEach((path) -> fields.add(Field.of(path, before.get(path), saved.get(path), typed.get(path))));
		}
		for (FormGroup group : FormGroup.values()) {
			String path = group.code();
			if (group.isWhole()) {
				fields.add(Field.of(path, before.get(path), saved.get(path), typed.get(path)));
			}
			else {
				fields.addAll(RowMerge.of(group, base, theirs, mine).fields());
			}
		}
		return new Merge(fields.stream().filter(Field::changed).toList());
	}

	/** The values that both changed, each differently. */
	public List<Field> conflicts() {
		return this.fields.stream().filter(Field::conflicts).toList();
	}

	/** The values that need no choice. */
	public List<Field> merged() {
		return this.fields.stream().filter((field) -> !field.conflicts()).toList();
	}

	/**
	 * One form of both versions.
	 * @param theirs what was saved meanwhile
	 * @param mine what the second editor typed
	 * @param choices the side chosen for a path that both changed; without a choice the
	 * second editor's value stands
	 */
	ActivityForm apply(ActivityForm base, ActivityForm theirs, ActivityForm mine, Map<String, Side> choices) {
		Map<Side, FlatForm> sides = Map.of(Side.BASE, FlatForm.of(base), Side.THEIRS, FlatForm.of(theirs), Side.MINE,
				FlatForm.of(mine));
		Map<String, String> values = new LinkedHashMap<>(FlatForm.of(mine).values());
		for (Field field : this.fields) {
			Side side = field.side(choices.getOrDefault(field.path(), Side.MINE));
			field.take(side, sides, values);
		}
		return new Rebuild(values, List.of(mine, theirs, base)).form();
	}

	/** Whose value. */
	public enum Side {

		/** What it was before both. */
		BASE,

		/** What was saved meanwhile. */
		THEIRS,

		/** What the second editor typed. */
		MINE,

		/**
		 * The rows of both editors, where each put other rows in the place of the same.
		 */
		BOTH;

		/** The word for it in a form. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One value in three versions; {@code null} where it is empty.
	 *
	 * @param path the path of the value, as {@link FlatForm} names it; that of a part
	 * with a star where each editor put other rows in the place of the same
	 * @param paths the paths of single values that go with it
	 */
	public record Field(String path, List<String> paths, @Nullable String base, @Nullable String theirs,
			@Nullable String mine) {

		private static final String REPLACED = "*";

		static Field of(String path, @Nullable String base, @Nullable String theirs, @Nullable String mine) {
			return new Field(path, List.of(path), base, theirs, mine);
		}

		/** The path of rows in whose place each editor put others. */
		static String replaced(FormGroup group) {
			return group.code() + REPLACED;
		}

		/** Whether the rows of both can be kept. */
		public boolean takesBoth() {
			return this.path.endsWith(REPLACED) && FormGroup.of(this.path.replace(REPLACED, "")).isPresent();
		}

		boolean changed() {
			return !Objects.equals(this.base, this.theirs) || !Objects.equals(this.base, this.mine);
		}

		/** Whether both changed it, and not to the same. */
		public boolean conflicts() {
			return !Objects.equals(this.base, this.theirs) && !Objects.equals(this.base, this.mine)
					&& !Objects.equals(this.theirs, this.mine);
		}

		/** Whether both changed it to the same. */
		public boolean alike() {
			return Objects.equals(this.theirs, this.mine);
		}

		/** Whose change it is, where only one is. */
		public Side by() {
			return Objects.equals(this.base, this.mine) ? Side.THEIRS : Side.MINE;
		}

		Side side(Side chosen) {
			return conflicts() ? chosen : by();
		}

		/** The value of one side. */
		public @Nullable String value(Side side) {
			return switch (side) {
				case BASE -> this.base;
				case THEIRS -> this.theirs;
				case MINE -> this.mine;
				case BOTH -> this.theirs + FlatForm.ROW + this.mine;
			};
		}

		private void take(Side side, Map<Side, FlatForm> sides, Map<String, String> values) {
			values.keySet().removeAll(this.paths);
			List<Side> taken = (side == Side.BOTH) ? List.of(Side.THEIRS, Side.MINE) : List.of(side);
			for (Side each : taken) {
				Map<String, String> source = sides.getOrDefault(each, new FlatForm(Map.of())).values();
				this.paths.stream()
					.filter(source::containsKey)
					.forEach((path) -> values.put(path, source.getOrDefault(path, "")));
			}
		}

	}

}
