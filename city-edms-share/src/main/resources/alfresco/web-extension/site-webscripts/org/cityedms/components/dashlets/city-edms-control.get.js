<import resource="classpath:/alfresco/templates/org/alfresco/import/alfresco-util.js">

function main()
{
   var siteId = page.url.templateArgs.site || "",
      regionId = args["region-id"] || "",
      // As Alfresco.service.Preferences.getDashletId() names it, under which the browser writes it.
      kept = AlfrescoUtil.getPreferences("org.alfresco.share.cityEdmsControl.dashlet" +
         (regionId ? "." + regionId : "") + (siteId ? "." + siteId : ""));

   model.widgets =
   [
      {
         id: "CityEdmsControl",
         name: "CityEdms.dashlet.Control",
         options:
         {
            regionId: regionId,
            siteId: siteId,
            // A text of Java, which is none of JavaScript's.
            scope: kept && kept.scope ? String(kept.scope) : ""
         }
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
                  bubbleOnClick: { message: msg.get("city-edms.control.help") },
                  tooltip: msg.get("city-edms.dashlet.help-tooltip")
               }
            ]
         }
      }
   ];
}

main();
