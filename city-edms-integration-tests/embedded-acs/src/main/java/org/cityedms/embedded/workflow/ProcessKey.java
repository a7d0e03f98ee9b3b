package org.cityedms.embedded.workflow;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alfresco.service.cmr.workflow.WorkflowException;

/**
 * The id of the first process in a BPMN file: all that ACS compares when it asks whether it is
 * deployed.
 */
final class ProcessKey {
    private ProcessKey() {}

    static String read(InputStream bpmn) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(bpmn);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("process")) {
                    return reader.getAttributeValue(null, "id");
                }
            }
        } catch (XMLStreamException e) {
            throw new WorkflowException("The process definition is not XML", e);
        }
        throw new WorkflowException("There is no process in the definition");
    }
}
