@NullMarked
package wangang.campaign.handout.adapter.web;

import org.jspecify.annotations.NullMarked;
