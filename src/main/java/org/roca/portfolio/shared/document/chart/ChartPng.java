package org.roca.portfolio.shared.document.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;

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

	/** Pixels of the picture for one of the drawing. */
	private static final float SHARPNESS = 3;

	private final ChartSvg svg;

	ChartPng(ChartSvg svg) {
		this.svg = svg;
	}

	/** The chart without its caption, for a text that says it. */
	public byte[] bare(Chart chart) {
		return picture(this.svg.onPaper(chart));
	}

	/**
	 * The chart as a file that stands alone, with its caption.
	 * @param note what it is from; null for nothing
	 */
	public byte[] file(Chart chart, @Nullable String note) {
		return picture(this.svg.outlined(chart, note));
	}

	private static byte[] picture(String svg) {
		float width = Float.parseFloat(svg.replaceFirst("(?s).*?viewBox=\"0 0 ([0-9.]+) .*", "$1"));
		PNGTranscoder transcoder = new PNGTranscoder();
		transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width * SHARPNESS);
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
