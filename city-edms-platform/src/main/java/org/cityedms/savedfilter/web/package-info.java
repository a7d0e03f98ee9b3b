/** Saved filters over HTTP. */
package org.cityedms.savedfilter.web;
