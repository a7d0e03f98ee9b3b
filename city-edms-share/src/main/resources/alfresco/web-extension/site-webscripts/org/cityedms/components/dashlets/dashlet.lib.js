<import resource="classpath:/alfresco/templates/org/alfresco/import/alfresco-util.js">

/**
 * The model of a dashlet: its own script, the handle that changes its height, and its help.
 *
 * @param type {string} of the script CityEdms.dashlet.<type> and of the preferences cityEdms<type>
 * @param choice {string} the option that has what its reader chose the last time
 * @param help {string} what the bubble of its help says
 */
function cityEdmsDashlet(type, choice, help)
{
   var siteId = page.url.templateArgs.site || "",
      regionId = args["region-id"] || "",
      // As Alfresco.service.Preferences.getDashletId() names it, under which the browser writes it.
      kept = AlfrescoUtil.getPreferences("org.alfresco.share.cityEdms" + type + ".dashlet" +
         (regionId ? "." + regionId : "") + (siteId ? "." + siteId : "")),
      options =
      {
         regionId: regionId,
         siteId: siteId
      };
   // A text of Java, which is none of JavaScript's.
   options[choice] = kept && kept[choice] ? String(kept[choice]) : "";

   model.widgets =
   [
      {
         id: "CityEdms" + type,
         name: "CityEdms.dashlet." + type,
         options: options
      },
      {
         id: "DashletResizer",
         name: "Alfresco.widget.DashletResizer",
         initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
         useMessages: false
      },
      {
         id: "DashletTitleBarActions",
         name: "Alfresco.widget.DashletTitleBarActions",
         useMessages: false,
         options:
         {
            actions:
            [
               {
                  cssClass: "help",
                  bubbleOnClick: { message: help },
                  tooltip: msg.get("city-edms.dashlet.help-tooltip")
               }
            ]
         }
      }
   ];
}
