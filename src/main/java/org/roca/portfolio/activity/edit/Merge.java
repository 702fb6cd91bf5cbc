package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
		Set<String> paths = new LinkedHashSet<>(typed.keySet());
		paths.addAll(saved.keySet());
		paths.addAll(before.keySet());
		List<Field> fields = new ArrayList<>();
		for (String path : paths) {
			Field field = new Field(path, before.get(path), saved.get(path), typed.get(path));
			if (field.changed()) {
				fields.add(field);
			}
		}
		return new Merge(fields);
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
		Map<String, String> values = new LinkedHashMap<>(FlatForm.of(mine).values());
		for (Field field : this.fields) {
			String value = field.value(field.side(choices.getOrDefault(field.path(), Side.MINE)));
			if (value != null) {
				values.put(field.path(), value);
			}
			else {
				values.remove(field.path());
			}
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
		MINE

	}

	/**
	 * One value in three versions; {@code null} where it is empty.
	 *
	 * @param path the path of the value, as {@link FlatForm} names it
	 */
	public record Field(String path, @Nullable String base, @Nullable String theirs, @Nullable String mine) {

		boolean changed() {
			return !Objects.equals(this.base, this.theirs) || !Objects.equals(this.base, this.mine);
		}

		/** Whether both changed it, and not to the same. */
		public boolean conflicts() {
			return !Objects.equals(this.base, this.theirs) && !Objects.equals(this.base, this.mine)
					&& !Objects.equals(this.theirs, this.mine);
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
			};
		}

	}

}
