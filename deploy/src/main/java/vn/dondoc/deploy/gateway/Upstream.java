package vn.dondoc.deploy.gateway;

/**
 * A part behind the gateway.
 *
 * @param prefix the first folders of its addresses, such as {@code /api/plan}
 * @param port on the loopback address
 */
public record Upstream(String prefix, int port) {}
