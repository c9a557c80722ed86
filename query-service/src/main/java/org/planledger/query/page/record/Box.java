package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;

/**
 * What a template needs to draw a field.
 *
 * @param component the page component that draws it: "input", "textarea", "select", "radios", "dateInput", or "group"
 *     and "list", which hold others
 * @param options the component's options
 * @param path the field's name
 * @param label for a group or list
 * @param children of a group, one after the other
 * @param rows of a list, each with its boxes
 * @param leadsOn whether other choices of the form depend on this one
 */
record Box(
        String component,
        Map<String, Object> options,
        String path,
        String label,
        List<Box> children,
        List<List<Box>> rows,
        boolean leadsOn) {}
