<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/city-edms/dashlet.css" group="dashlets"/>
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/city-edms/control-dashlet.css" group="dashlets"/>
</@>

<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/host.js" group="dashlets"/>
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/dashlet.js" group="dashlets"/>
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/control-dashlet.js" group="dashlets"/>
</@>

<@markup id="widgets">
   <@createWidgets group="dashlets"/>
</@>

<@markup id="html">
   <@uniqueIdDiv>
      <#assign id = args.htmlid?html>
      <div class="dashlet city-edms-dashlet city-edms-control">
         <div class="title">${msg("city-edms.control.title")?html}</div>
         <div class="toolbar city-edms-dashlet-toolbar">
            <div class="city-edms-dashlet-field">
               <label for="${id}-scopes">${msg("city-edms.control.scope")?html}</label>
               <select id="${id}-scopes" disabled="disabled"></select>
            </div>
            <div id="${id}-unit" class="city-edms-dashlet-field" hidden="hidden">
               <label for="${id}-units">${msg("city-edms.control.unit")?html}</label>
               <select id="${id}-units"></select>
            </div>
            <a id="${id}-more" href="#" hidden="hidden">${msg("city-edms.control.open")?html}</a>
         </div>
         <div class="body scrollableList" <#if args.height??>style="height: ${args.height?html}px;"</#if>>
            <div id="${id}-counts" class="city-edms-control-counts" role="group" aria-label="${msg("city-edms.control.counts")?html}" hidden="hidden"></div>
            <ul id="${id}-entries" class="city-edms-dashlet-entries" aria-label="${msg("city-edms.control.entries")?html}" hidden="hidden"></ul>
            <div id="${id}-notice" class="city-edms-dashlet-notice" role="status">${msg("city-edms.message.loading")?html}</div>
         </div>
      </div>
   </@>
</@>
