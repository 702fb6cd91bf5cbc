package org.roca.portfolio.shared.document.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;

import org.roca.portfolio.shared.document.Plain;

/**
 * A drawing. Its looks are attributes, which the content security policy allows, and
 * classes, with which a page follows the colours of its reader.
 */
class Svg {

	/** Where a line of text stands from its point on. */
	enum Anchor {

		START, MIDDLE, END;

		double shift(double width) {
			return switch (this) {
				case START -> 0;
				case MIDDLE -> -width / 2;
				case END -> -width;
			};
		}

	}

	private static final String[] COMMANDS = { "M", "L", "Q", "C", "Z" };

	private static final int[] NUMBERS = { 2, 2, 4, 6, 0 };

	private final StringBuilder out = new StringBuilder();

	private final boolean outlined;

	/**
	 * Starts a drawing.
	 * @param outlined whether letters are drawn as outlines, which need no font
	 */
	Svg(boolean outlined) {
		this.outlined = outlined;
	}

	void rect(Ink ink, double x, double y, double width, double height) {
		this.out.append("<rect")
			.append(ink.attributes())
			.append(" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>".formatted(number(x), number(y), number(width),
					number(height)));
	}

	void line(Ink ink, double x, double y, double toX, double toY) {
		this.out.append("<path fill=\"none\"")
			.append(ink.stroke())
			.append(" d=\"M%s %sL%s %s\"/>".formatted(number(x), number(y), number(toX), number(toY)));
	}

	/** Land, with its coast and boundary. */
	void land(Ink ink, String path) {
		this.out.append("<path fill=\"%s\" stroke=\"%s\" stroke-width=\"1\" d=\"%s\"/>".formatted(ink.colour(),
				Ink.BORDER.colour(), path));
	}

	void circle(Ink ink, double x, double y, double radius) {
		this.out.append(
				"<circle fill=\"%s\" fill-opacity=\".9\" stroke=\"%s\" stroke-width=\"2\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
					.formatted(ink.colour(), Ink.PAPER.colour(), number(x), number(y), number(radius)));
	}

	/** A bar of which only the edge is drawn, or that is filled lightly. */
	void lightBar(Ink ink, boolean filled, double x, double y, double width, double height) {
		this.out.append(
				"<rect fill=\"%s\" fill-opacity=\".2\" stroke=\"%s\"%s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
					.formatted(filled ? ink.colour() : "none", ink.colour(), filled ? "" : " stroke-dasharray=\"3 2\"",
							number(x), number(y), number(width), number(height)));
	}

	/**
	 * What is drawn until the end stays within this part, and is measured from its
	 * corner.
	 */
	void begin(double x, double y, double width, double height) {
		this.out.append("<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" overflow=\"hidden\">".formatted(number(x),
				number(y), number(width), number(height)));
	}

	void end() {
		this.out.append("</svg>");
	}

	/** The shape of a thematic area: square, circle or diamond. */
	void shape(Ink ink, double x, double y, double size) {
		double half = size / 2;
		if (ink == Ink.AREA_2) {
			this.out.append("<circle")
				.append(ink.attributes())
				.append(" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(number(x + half), number(y + half), number(half)));
		}
		else if (ink == Ink.AREA_3) {
			this.out.append("<path")
				.append(ink.attributes())
				.append(" d=\"M%s %sL%s %sL%s %sL%s %sZ\"/>".formatted(number(x + half), number(y - 1),
						number(x + size + 1), number(y + half), number(x + half), number(y + size + 1), number(x - 1),
						number(y + half)));
		}
		else {
			rect(ink, x, y, size, size);
		}
	}

	/**
	 * A line of text.
	 * @param upwards whether it is turned to run from below to above
	 */
	void text(Ink ink, Typeface face, double size, double x, double y, Anchor anchor, boolean upwards, String line) {
		String turn = upwards ? " transform=\"rotate(-90 %s %s)\"".formatted(number(x), number(y)) : "";
		if (this.outlined) {
			double start = x + anchor.shift(face.width(line, size));
			this.out.append("<path").append(ink.attributes()).append(turn).append(" d=\"");
			path(face.outline(line, start, y, size));
			this.out.append("\"/>");
			return;
		}
		String weight = (face == Typeface.SEMIBOLD) ? " font-weight=\"600\"" : "";
		this.out.append("<text")
			.append(ink.attributes())
			.append(turn)
			.append(" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s>".formatted(number(x), number(y),
					number(size), anchor.name().toLowerCase(Locale.ROOT), weight))
			.append(escaped(line))
			.append("</text>");
	}

	/**
	 * The whole drawing.
	 * @param said what those hear who do not see it
	 */
	String drawing(double width, double height, String said) {
		return """
				<svg xmlns="http://www.w3.org/2000/svg" class="drawn" role="img" aria-label="%s" width="%s" height="%s" \
				viewBox="0 0 %s %s" font-family="'Open Sans','Segoe UI','Noto Sans',sans-serif">%s</svg>"""
			.formatted(escaped(said), number(width), number(height), number(width), number(height), this.out);
	}

	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

	static String escaped(String words) {
		return HtmlUtils.htmlEscape(Plain.text(words), "UTF-8");
	}

	private void path(Shape shape) {
		double[] points = new double[6];
		for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
			int kind = each.currentSegment(points);
			this.out.append(COMMANDS[kind]);
			for (int i = 0; i < NUMBERS[kind]; i++) {
				this.out.append(i == 0 ? "" : " ").append(number(points[i]));
			}
		}
	}

}
