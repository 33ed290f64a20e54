package dev.dyad.parser.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The addresses of the public internet: those outside every block that the IANA registries of
 * special-purpose IPv4 and IPv6 addresses (RFC 6890) do not mark as globally reachable, and outside
 * the blocks that hide an IPv4 address inside.
 */
public final class PublicAddresses implements Predicate<InetAddress> {
  private static final List<Block> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/8",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .map(Block::of)
          .toList();

  private record Block(byte[] prefix, int bits) {
    static Block of(String cidr) {
      int slash = cidr.indexOf('/');
      try {
        return new Block(
            InetAddress.getByName(cidr.substring(0, slash)).getAddress(),
            Integer.parseInt(cidr.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("Not a block of addresses: " + cidr, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int whole = bits / 8;
      int mask = 0xFF << (8 - bits % 8);
      return Arrays.equals(prefix, 0, whole, address, 0, whole)
          && (bits % 8 == 0 || (prefix[whole] & mask) == (address[whole] & mask));
    }
  }

  @Override
  public boolean test(InetAddress address) {
    return switch (address) {
      case Inet4Address v4 -> outside(v4.getAddress());
      case Inet6Address v6 -> outside(v6.getAddress());
      default -> false;
    };
  }

  private static boolean outside(byte[] address) {
    return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
  }
}
