package org.roca.portfolio.dashboard;

import java.util.function.Function;

import org.roca.portfolio.shared.document.Document;

/**
 * What a fact sheet says, all of one moment.
 *
 * @param path the dashboard that it sums up
 * @param name what its file is called
 * @param document its content in a size
 */
record FactSheet(String path, String name, Function<FactSheetSize, Document> document) {
}
