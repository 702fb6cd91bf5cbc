package org.roca.portfolio.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where an attempt comes from, as one household or office has it. */
final class NetworkAddress {

	private NetworkAddress() {
	}

	/**
	 * The address to count by. Of an IPv6 address only the network's half: any line gets
	 * 2^64 addresses of its own (RFC 6177).
	 * @param literal the address as the web server knows it, never a name
	 * @return the same for all addresses of one line
	 */
	static String of(String literal) {
		if (!literal.contains(":")) {
			return literal;
		}
		try {
			InetAddress address = InetAddress.getByName(literal);
			return (address instanceof Inet6Address) ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
					: address.getHostAddress();
		}
		catch (UnknownHostException ex) {
			// Not an address after all: it is counted as it stands.
			return literal;
		}
	}

}
