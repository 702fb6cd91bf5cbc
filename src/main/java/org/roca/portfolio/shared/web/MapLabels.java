package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.web.MapView.Circle;
import org.roca.portfolio.shared.web.MapView.Mark;
import org.roca.portfolio.shared.web.MapView.Name;

/**
 * Finds each town a side for its name where it covers no circle, no country and no other
 * town. The largest circles choose first.
 */
class MapLabels {

	private static final double LETTER = 9.3;

	private static final double LINE = 19;

	private static final double GAP = 5;

	private static final String[] SIDES = { "right", "left", "bottom", "top" };

	private final List<Box> taken = new ArrayList<>();

	private final List<Circle> circles;

	MapLabels(List<Name> names, List<Circle> circles) {
		this.circles = circles;
		for (Name name : names) {
			double width = name.country().name().length() * LETTER * 1.25;
			this.taken.add(new Box(name.x() - width / 2, name.y() - 14, width, 42));
		}
		for (Circle circle : circles) {
			this.taken.add(new Box(circle.cx() - circle.r(), circle.cy() - circle.r(), 2 * circle.r(), 2 * circle.r()));
		}
	}

	List<Mark> place() {
		return this.circles.stream().map(this::place).toList();
	}

	private Mark place(Circle circle) {
		String label = circle.point().label();
		for (String side : SIDES) {
			Box box = box(circle, side, label.length() * LETTER);
			if (box.inside() && this.taken.stream().noneMatch(box::touches)) {
				this.taken.add(box);
				double x = switch (side) {
					case "right" -> box.x;
					case "left" -> box.x + box.width;
					default -> circle.cx();
				};
				return new Mark(circle, label, side, round(x), round(box.y + LINE / 2));
			}
		}
		return new Mark(circle, label, null, circle.cx(), circle.cy());
	}

	private static Box box(Circle circle, String side, double width) {
		double away = circle.r() + GAP;
		return switch (side) {
			case "right" -> new Box(circle.cx() + away, circle.cy() - LINE / 2, width, LINE);
			case "left" -> new Box(circle.cx() - away - width, circle.cy() - LINE / 2, width, LINE);
			case "bottom" -> new Box(circle.cx() - width / 2, circle.cy() + circle.r() + 2, width, LINE);
			default -> new Box(circle.cx() - width / 2, circle.cy() - circle.r() - 2 - LINE, width, LINE);
		};
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

	private record Box(double x, double y, double width, double height) {

		boolean touches(Box other) {
			return this.x < other.x + other.width && other.x < this.x + this.width && this.y < other.y + other.height
					&& other.y < this.y + this.height;
		}

		boolean inside() {
			return this.x >= 0 && this.y >= 0 && this.x + this.width <= MapProjection.WIDTH
					&& this.y + this.height <= MapProjection.HEIGHT;
		}

	}

}
