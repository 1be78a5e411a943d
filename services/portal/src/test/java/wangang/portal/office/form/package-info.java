@NullMarked
package wangang.portal.office.form;

import org.jspecify.annotations.NullMarked;
