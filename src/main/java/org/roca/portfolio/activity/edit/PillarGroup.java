package org.roca.portfolio.activity.edit;

import java.util.List;

/** The pillars of one project, as a list offers them under the code of the project. */
record PillarGroup(String slug, String code, List<Option> options) {
}
