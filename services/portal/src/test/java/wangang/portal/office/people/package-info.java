@NullMarked
package wangang.portal.office.people;

import org.jspecify.annotations.NullMarked;
