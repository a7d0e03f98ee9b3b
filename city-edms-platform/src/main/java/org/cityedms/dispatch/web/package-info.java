/** Web scripts of dispatch. */
package org.cityedms.dispatch.web;
