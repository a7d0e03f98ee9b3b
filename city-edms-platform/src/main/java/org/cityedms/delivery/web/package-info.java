/** Web scripts of the directory of ways. */
package org.cityedms.delivery.web;
