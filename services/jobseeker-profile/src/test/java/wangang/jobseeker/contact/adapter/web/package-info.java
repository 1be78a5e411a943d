@NullMarked
package wangang.jobseeker.contact.adapter.web;

import org.jspecify.annotations.NullMarked;
