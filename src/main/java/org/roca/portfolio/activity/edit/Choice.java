package org.roca.portfolio.activity.edit;

import org.roca.portfolio.shared.Text;

/**
 * A code that the form offers.
 *
 * @param code what the form sends
 * @param name what it is called
 * @param group the slug of the project that it belongs to; empty where there is none
 */
record Choice(String code, Text name, String group) {
}
