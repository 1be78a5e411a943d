/** Files of people in an officer's subdistricts. */
@NullMarked
package wangang.portal.office.people;

import org.jspecify.annotations.NullMarked;
