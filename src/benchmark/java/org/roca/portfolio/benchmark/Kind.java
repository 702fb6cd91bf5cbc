package org.roca.portfolio.benchmark;

/**
 * A kind of request, with the address that stands for it.
 *
 * @param name also the name of its copy in memory; files have their ending
 * @param path found in the running application
 * @param bar the processor time in milliseconds that it may cost, application and
 * database together; zero where none is set
 * @param list whether its queries must find their rows by an index
 * @param cookie of the person who asks
 */
record Kind(String name, String path, double bar, boolean list, String cookie) {

}
