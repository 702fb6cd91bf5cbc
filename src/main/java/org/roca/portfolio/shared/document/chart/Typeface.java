package org.roca.portfolio.shared.document.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;

/**
 * Open Sans, with Latin and Cyrillic, as it comes with the product: what is measured and
 * drawn with it looks the same on every machine, whatever fonts that has.
 */
public enum Typeface {

	/** Text. */
	REGULAR("OpenSans-Regular.ttf"),

	/** Headings and figures. */
	SEMIBOLD("OpenSans-SemiBold.ttf"),

	/** Emphasis. */
	ITALIC("OpenSans-Italic.ttf");

	private final String file;

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final double unit;

	Typeface(String file) {
		this.file = file;
		try (InputStream in = open()) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			this.glyphs = this.font.getUnicodeCmapLookup();
			this.unit = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

	/** The font file, to be embedded. */
	public InputStream open() throws IOException {
		return new ClassPathResource("fonts/" + this.file).getInputStream();
	}

	/** Whether there is a glyph for the character. */
	public synchronized boolean draws(int character) {
		return this.glyphs.getGlyphId(character) != 0;
	}

	/**
	 * How wide a line is, in the unit of the size.
	 * @param size the size of the letters, such as 12 pixels
	 */
	public synchronized double width(String line, double size) {
		return line.codePoints().mapToDouble(this::advance).sum() * size / this.unit;
	}

	/**
	 * The outline of a line.
	 * @param x where it starts
	 * @param y its base line, in a plane whose y goes down
	 */
	synchronized Shape outline(String line, double x, double y, double size) {
		GeneralPath whole = new GeneralPath();
		double scale = size / this.unit;
		double at = x;
		for (int character : line.codePoints().toArray()) {
			GeneralPath glyph = path(character);
			whole.append(glyph.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
			at += advance(character) * scale;
		}
		return whole;
	}

	private GeneralPath path(int character) {
		try {
			GlyphData glyph = this.font.getGlyph().getGlyph(this.glyphs.getGlyphId(character));
			return (glyph != null) ? glyph.getPath() : new GeneralPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.file, ex);
		}
	}

	private int advance(int character) {
		try {
			return this.font.getAdvanceWidth(this.glyphs.getGlyphId(character));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.file, ex);
		}
	}

}
