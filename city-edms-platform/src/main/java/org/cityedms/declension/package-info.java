/**
 * Names and titles in the dative case (давальний відмінок), as resolutions address them: rules of
 * the Ukrainian orthography of 2019 in plain Java. No rule knows every name; whoever uses them lets
 * people write a better word.
 */
package org.cityedms.declension;
