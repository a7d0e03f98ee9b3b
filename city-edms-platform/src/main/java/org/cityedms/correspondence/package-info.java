/**
 * With whom the council writes, and how its papers hang together (кореспонденти, зв'язки
 * документів): the rules, without any framework.
 */
package org.cityedms.correspondence;
