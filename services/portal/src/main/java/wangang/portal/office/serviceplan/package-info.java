/** Officers' plans for employers (一企一策), and what they have to do. */
@NullMarked
package wangang.portal.office.serviceplan;

import org.jspecify.annotations.NullMarked;
