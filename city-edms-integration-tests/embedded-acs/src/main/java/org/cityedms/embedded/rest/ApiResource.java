package org.cityedms.embedded.rest;

import java.util.List;

/** A group of operations of the REST API. */
interface ApiResource {
    List<Route> routes();
}
