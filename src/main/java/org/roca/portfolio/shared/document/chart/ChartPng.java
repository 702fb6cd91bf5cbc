package org.roca.portfolio.shared.document.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.document.Chart;

/**
 * Draws a chart as a picture, sharp enough for print. Letters are outlines, so that the
 * picture is the same on every machine.
 */
@Component
public class ChartPng {

	/** Pixels of the picture for one of the drawing, where that makes it no wider. */
	private static final float SHARPNESS = 3;

	private static final float WIDEST = 2200;

	private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

	/** A drawing whose letters are outlines. */
	public byte[] of(String drawing) {
		return picture(drawing);
	}

	/** The width and height of a drawing. */
	public static double[] size(String drawing) {
		Matcher box = BOX.matcher(drawing);
		if (!box.find()) {
			throw new IllegalArgumentException("Not a drawing of this product");
		}
		return new double[] { Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)) };
	}

	private static byte[] picture(String svg) {
		float width = (float) size(svg)[0];
		PNGTranscoder transcoder = new PNGTranscoder();
		transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, Math.min(WIDEST, width * SHARPNESS));
		transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
		transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
		transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
		}
		catch (TranscoderException ex) {
			throw new IllegalStateException("A chart can't be drawn", ex);
		}
		return out.toByteArray();
	}

}
