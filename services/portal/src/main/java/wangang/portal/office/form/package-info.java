/** Forms of officers: what was typed, what was refused, what is passed on. */
@NullMarked
package wangang.portal.office.form;

import org.jspecify.annotations.NullMarked;
